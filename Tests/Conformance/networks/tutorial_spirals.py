# A multilayer perceptron on two spirals, in batches, with a held-out part.
import math
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)


def spiral(count, turn):
    t = torch.linspace(0.2, 1, count)
    angle = t * 1.5 * math.pi + turn
    return torch.stack([t * torch.cos(angle), t * torch.sin(angle)], dim=1)


points = 60
X = torch.cat([spiral(points, 0.0), spiral(points, math.pi)])
y = torch.cat([torch.zeros(points), torch.ones(points)]).long()
dataset = TensorDataset(X, y)
train_set, test_set = random_split(dataset, [90, 30], generator=torch.Generator().manual_seed(0))
print(len(train_set), len(test_set))
train_loader = DataLoader(train_set, batch_size=16, shuffle=True)
test_loader = DataLoader(test_set, batch_size=30)


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        layers = []
        for i in range(len(sizes) - 1):
            layers.append(nn.Linear(sizes[i], sizes[i + 1]))
            if i < len(sizes) - 2:
                layers.append(nn.ReLU())
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        return self.layers(x)


def evaluate(model, loader):
    model.eval()
    correct = total = 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            correct += (predicted == yb).sum().item()
            total += yb.size(0)
    return correct / total


model = MLP([2, 16, 16, 2])
print(model)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, gamma=0.5)
for epoch in range(20):
    model.train()
    running = 0.0
    for i, (xb, yb) in enumerate(train_loader):
        optimizer.zero_grad()
        loss = criterion(model(xb), yb)
        loss.backward()
        optimizer.step()
        running += loss.item() * xb.size(0)
    scheduler.step()
    if epoch % 4 == 3:
        print(f"epoch {epoch + 1:3d} loss {running / len(train_set):.3f} lr {scheduler.get_last_lr()[0]:.4f}")
print(f"train accuracy {evaluate(model, train_loader):.2f}, test accuracy {evaluate(model, test_loader):.2f}")
probabilities = torch.softmax(model(X[:2]), dim=1)
print(torch.allclose(probabilities.sum(dim=1), torch.ones(2)), probabilities.shape)
