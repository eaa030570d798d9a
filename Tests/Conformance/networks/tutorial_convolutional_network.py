# A convolutional network on stripes, in the form of the MNIST tutorials.
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from torch.utils.data import DataLoader, Dataset


class Stripes(Dataset):
    """Pictures of 8 by 8 with horizontal, vertical or diagonal stripes."""

    def __init__(self, count, transform=None):
        self.count = count
        self.transform = transform

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        kind = index % 3
        shift = index // 3 % 4
        rows = torch.arange(8).unsqueeze(1).expand(8, 8)
        columns = torch.arange(8).unsqueeze(0).expand(8, 8)
        pattern = [rows, columns, rows + columns][kind]
        image = ((pattern + shift) % 4 < 2).float().unsqueeze(0)
        if self.transform:
            image = self.transform(image)
        return image, kind


class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.conv1 = nn.Conv2d(1, 4, 3, padding=1)
        self.conv2 = nn.Conv2d(4, 8, 3)
        self.dropout = nn.Dropout2d(0.25)
        self.fc1 = nn.Linear(8 * 1 * 1, 16)
        self.fc2 = nn.Linear(16, 3)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.max_pool2d(x, 2)
        x = F.relu(self.conv2(x))
        x = F.max_pool2d(x, 2)
        x = self.dropout(x)
        x = x.view(x.size(0), -1)
        x = F.relu(self.fc1(x))
        return F.log_softmax(self.fc2(x), dim=1)


def train(model, loader, optimizer, epoch):
    model.train()
    for batch_idx, (data, target) in enumerate(loader):
        optimizer.zero_grad()
        output = model(data)
        loss = F.nll_loss(output, target)
        loss.backward()
        optimizer.step()
        if batch_idx % 2 == 0:
            print("Train Epoch: {} [{}/{} ({:.0f}%)]\tLoss: {:.4f}".format(
                epoch, batch_idx * len(data), len(loader.dataset), 100. * batch_idx / len(loader), loss.item()))


def test(model, loader):
    model.eval()
    test_loss = 0
    correct = 0
    with torch.no_grad():
        for data, target in loader:
            output = model(data)
            test_loss += F.nll_loss(output, target, reduction="sum").item()
            pred = output.argmax(dim=1, keepdim=True)
            correct += pred.eq(target.view_as(pred)).sum().item()
    test_loss /= len(loader.dataset)
    print("\nTest set: Average loss: {:.3f}, Accuracy: {}/{} ({:.0f}%)\n".format(
        test_loss, correct, len(loader.dataset), 100. * correct / len(loader.dataset)))


device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
torch.manual_seed(1)
train_loader = DataLoader(Stripes(24, transform=lambda image: (image - 0.5) / 0.5), batch_size=6, shuffle=True)
test_loader = DataLoader(Stripes(12, transform=lambda image: (image - 0.5) / 0.5), batch_size=12)
model = Net().to(device)
print(model)
optimizer = optim.SGD(model.parameters(), lr=0.05, momentum=0.5)
for epoch in range(1, 4):
    train(model, train_loader, optimizer, epoch)
    test(model, test_loader)
print(sum(p.numel() for p in model.parameters()))
images, labels = next(iter(test_loader))
print(images.shape, labels[:6], model.conv1(images).shape)
