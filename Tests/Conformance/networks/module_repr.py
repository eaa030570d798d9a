# How modules print: nesting, extra_repr, lists that repeat.
from torch import nn


class Block(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.line = nn.Linear(n, n, bias=False)

    def extra_repr(self):
        return f"n={self.n},\nsecond line"


class Bare(nn.Module):
    def extra_repr(self):
        return "only this"


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([Block(2) for _ in range(3)] + [Block(3)])
        self.named = nn.ModuleDict({"relu": nn.ReLU(), "drop": nn.Dropout(0.25)})
        self.seq = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.MaxPool2d(2), nn.Flatten())
        self.bare = Bare()


print(Net())
print(nn.Sequential())
print(nn.ModuleList())
print(nn.ModuleDict())
print(nn.ModuleList([nn.Linear(1, 2), nn.Linear(1, 2), nn.ReLU(), nn.Linear(1, 2)]))
print(str(Bare()), repr(nn.Identity()), f"{nn.Tanh()}")
print([nn.ReLU(), nn.Sigmoid()])
print(type(nn.Linear(1, 1)), nn.Linear, nn.modules.linear.Linear is nn.Linear)
