# A quick start: pictures, a network, training, testing, saving and loading.
import os
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset
torch.manual_seed(0)


class FakeMNIST(Dataset):
    classes = ['a', 'b', 'c']

    def __init__(self, train=True, transform=None, target_transform=None):
        g = torch.Generator().manual_seed(0 if train else 1)
        self.data = torch.randint(0, 256, (60 if train else 20, 28, 28), generator=g, dtype=torch.uint8)
        self.targets = torch.randint(0, 3, (len(self.data),), generator=g)
        self.transform, self.target_transform = (transform, target_transform)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        x, y = (self.data[i], int(self.targets[i]))
        if self.transform:
            x = self.transform(x)
        if self.target_transform:
            y = self.target_transform(y)
        return (x, y)


training_data = FakeMNIST(True, transform=lambda x: x.unsqueeze(0).float() / 255)
test_data = FakeMNIST(False, transform=lambda x: x.unsqueeze(0).float() / 255)
batch_size = 16
train_dataloader = DataLoader(training_data, batch_size=batch_size)
test_dataloader = DataLoader(test_data, batch_size=batch_size)
for X, y in test_dataloader:
    print(f'Shape of X [N, C, H, W]: {X.shape}')
    print(f'Shape of y: {y.shape} {y.dtype}')
    break
device = torch.accelerator.current_accelerator().type if hasattr(torch, 'accelerator') and torch.accelerator.is_available() else 'cpu'
print(f'Using {device} device')


class NeuralNetwork(nn.Module):

    def __init__(self):
        super().__init__()
        self.flatten = nn.Flatten()
        self.linear_relu_stack = nn.Sequential(nn.Linear(28 * 28, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 3))

    def forward(self, x):
        x = self.flatten(x)
        logits = self.linear_relu_stack(x)
        return logits


model = NeuralNetwork().to(device)
print(model)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)


def train(dataloader, model, loss_fn, optimizer):
    size = len(dataloader.dataset)
    model.train()
    for batch, (X, y) in enumerate(dataloader):
        X, y = (X.to(device), y.to(device))
        pred = model(X)
        loss = loss_fn(pred, y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        if batch % 2 == 0:
            loss, current = (loss.item(), (batch + 1) * len(X))
            print(f'loss: {loss:>7f}  [{current:>5d}/{size:>5d}]')


def test(dataloader, model, loss_fn):
    size = len(dataloader.dataset)
    num_batches = len(dataloader)
    model.eval()
    test_loss, correct = (0, 0)
    with torch.no_grad():
        for X, y in dataloader:
            X, y = (X.to(device), y.to(device))
            pred = model(X)
            test_loss += loss_fn(pred, y).item()
            correct += (pred.argmax(1) == y).type(torch.float).sum().item()
    test_loss /= num_batches
    correct /= size
    print(f'Test Error: \n Accuracy: {100 * correct:>0.1f}%, Avg loss: {test_loss:>8f} \n')


for t in range(2):
    print(f'Epoch {t + 1}\n-------------------------------')
    train(train_dataloader, model, loss_fn, optimizer)
    test(test_dataloader, model, loss_fn)
print('Done!')
torch.save(model.state_dict(), 'model.pth')
print('Saved PyTorch Model State to model.pth')
model = NeuralNetwork().to(device)
print(model.load_state_dict(torch.load('model.pth', weights_only=True)))
classes = ['A', 'B', 'C']
model.eval()
x, y = (test_data[0][0], test_data[0][1])
with torch.no_grad():
    x = x.to(device)
    pred = model(x)
    predicted, actual = (classes[pred[0].argmax(0)], classes[y])
    print(f'Predicted: "{predicted}", Actual: "{actual}"')
input_image = torch.rand(3, 28, 28)
flatten = nn.Flatten()
flat = flatten(input_image)
print(flat.size())
layer1 = nn.Linear(in_features=28 * 28, out_features=20)
hidden1 = layer1(flat)
print(hidden1.size())
hidden1 = nn.ReLU()(hidden1)
seq_modules = nn.Sequential(flatten, layer1, nn.ReLU(), nn.Linear(20, 10))
logits = seq_modules(input_image)
softmax = nn.Softmax(dim=1)
pred_probab = softmax(logits)
print(pred_probab.argmax(1).shape)
print(f'Model structure: {model}\n\n')
for name, param in model.named_parameters():
    print(f'Layer: {name} | Size: {param.size()} | Values : {param[:2]} \n')
print(f'Gradient function for loss = {loss_fn(logits, torch.tensor([0, 1, 2])).grad_fn}'.split(' object')[0])
os.remove('model.pth')
