# From bare tensors to nn, optim and data, step by step.
import torch
from torch import nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset, Dataset
import math, time, random, copy, os
torch.manual_seed(0)
bs = 16
n = 64
x_train = torch.rand(n, 20)
y_train = (x_train.sum(1) > 10).long()
weights = torch.rand(20, 2) / math.sqrt(20)
weights.requires_grad_()
bias = torch.zeros(2, requires_grad=True)


def log_softmax(x):
    return x - x.exp().sum(-1).log().unsqueeze(-1)


def model(xb):
    return log_softmax(xb @ weights + bias)


def nll(input, target):
    return -input[range(target.shape[0]), target].mean()


def accuracy(out, yb):
    return (torch.argmax(out, dim=1) == yb).float().mean()


xb = x_train[0:bs]
yb = y_train[0:bs]
preds = model(xb)
print(preds[0].shape, nll(preds, yb).item() > 0, accuracy(preds, yb))
for epoch in range(2):
    for i in range((n - 1) // bs + 1):
        xb = x_train[i * bs:i * bs + bs]
        yb = y_train[i * bs:i * bs + bs]
        loss = F.cross_entropy(xb @ weights + bias, yb)
        loss.backward()
        with torch.no_grad():
            weights -= weights.grad * 0.5
            bias -= bias.grad * 0.5
            weights.grad.zero_()
            bias.grad.zero_()
print(round(loss.item(), 4))


class Mnist_Logistic(nn.Module):

    def __init__(self):
        super().__init__()
        self.lin = nn.Linear(20, 2)

    def forward(self, xb):
        return self.lin(xb)


def get_data(train_ds, valid_ds, bs):
    return (DataLoader(train_ds, batch_size=bs, shuffle=True), DataLoader(valid_ds, batch_size=bs * 2))


def loss_batch(model, loss_func, xb, yb, opt=None):
    loss = loss_func(model(xb), yb)
    if opt is not None:
        loss.backward()
        opt.step()
        opt.zero_grad()
    return (loss.item(), len(xb))


def fit(epochs, model, loss_func, opt, train_dl, valid_dl):
    for epoch in range(epochs):
        model.train()
        for xb, yb in train_dl:
            loss_batch(model, loss_func, xb, yb, opt)
        model.eval()
        with torch.no_grad():
            losses, nums = zip(*[loss_batch(model, loss_func, xb, yb) for xb, yb in valid_dl])
        val_loss = sum((l * k for l, k in zip(losses, nums))) / sum(nums)
        print(epoch, f'{val_loss:.4f}')


train_ds = TensorDataset(x_train, y_train)
tdl, vdl = get_data(train_ds, train_ds, bs)
m = Mnist_Logistic()
opt = torch.optim.SGD(m.parameters(), lr=0.5, momentum=0.9)
fit(3, m, F.cross_entropy, opt, tdl, vdl)


class Lambda(nn.Module):

    def __init__(self, func):
        super().__init__()
        self.func = func

    def forward(self, x):
        return self.func(x)


seq = nn.Sequential(Lambda(lambda x: x.view(-1, 1, 4, 5)), nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), Lambda(lambda x: x.view(x.size(0), -1)))
print(seq)
opt = torch.optim.SGD(seq.parameters(), lr=0.1)
fit(2, nn.Sequential(seq, nn.Linear(4, 2)), F.cross_entropy, opt, tdl, vdl)


class WrappedDataLoader:

    def __init__(self, dl, func):
        self.dl = dl
        self.func = func

    def __len__(self):
        return len(self.dl)

    def __iter__(self):
        for b in self.dl:
            yield self.func(*b)


w = WrappedDataLoader(tdl, lambda x, y: (x.view(-1, 1, 4, 5), y))
print(len(w), next(iter(w))[0].shape)
dev = torch.device('cuda') if torch.cuda.is_available() else torch.device('cpu')
print(dev, m.to(dev) is m)
best = copy.deepcopy(m.state_dict())
m.load_state_dict(best)
print({k: v.shape for k, v in best.items()})
x = torch.tensor([1.0], requires_grad=True)
print(torch.nn.utils.clip_grad_norm_(m.parameters(), max_norm=1.0).dtype)
loss_fn = nn.NLLLoss()
print(loss_fn(F.log_softmax(torch.ones(2, 3), dim=1), torch.tensor([0, 2])))
pred = m(x_train)
prob = nn.Softmax(dim=1)(pred)
print(prob.argmax(1)[:5], pred.max(1)[1][:5], torch.max(prob, 1).indices[:5])
_, predicted = torch.max(pred.data, 1)
correct = (predicted == y_train).sum().item()
print('Accuracy: %d %%' % (100 * correct / n))
size = len(tdl.dataset)
print(f'Test Error: \n Accuracy: {100 * correct / size:>0.1f}%, Avg loss: {0.5:>8f} \n')
