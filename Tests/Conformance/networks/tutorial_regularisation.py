# Weight decay, dropout, early stopping and L1, seen on a small problem with few examples.
import copy
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12).unsqueeze(1)
y = x ** 3 - 0.5 * x
val_x = torch.linspace(-0.95, 0.95, 9).unsqueeze(1)
val_y = val_x ** 3 - 0.5 * val_x


def make():
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Dropout(p=0.1), nn.Linear(20, 1))


def weight_norm(net):
    return sum(p.norm() ** 2 for n, p in net.named_parameters() if "weight" in n).sqrt().item()


loss_fn = nn.MSELoss()
for decay in (0.0, 0.1):
    net = make()
    bias = [p for n, p in net.named_parameters() if n.endswith("bias")]
    weights = [p for n, p in net.named_parameters() if n.endswith("weight")]
    optimizer = torch.optim.SGD([{"params": weights, "weight_decay": decay}, {"params": bias}], lr=0.1)
    for epoch in range(60):
        net.train()
        optimizer.zero_grad()
        loss = loss_fn(net(x), y)
        loss.backward()
        optimizer.step()
    net.eval()
    print(f"decay {decay}: validation {loss_fn(net(val_x), val_y).item():.4f} weights {weight_norm(net):.3f}")

# Early stopping
net = make()
optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
best, best_state, patience, waited = float("inf"), None, 5, 0
for epoch in range(200):
    net.train()
    optimizer.zero_grad()
    loss_fn(net(x), y).backward()
    optimizer.step()
    net.eval()
    with torch.no_grad():
        val = loss_fn(net(val_x), val_y).item()
    if val < best - 1e-4:
        best, best_state, waited = val, copy.deepcopy(net.state_dict()), 0
    else:
        waited += 1
        if waited >= patience:
            print(f"stopped, best {best:.3f}")
            break
net.load_state_dict(best_state)
print(abs(loss_fn(net.eval()(val_x), val_y).item() - best) < 1e-6)

# L1
net = make().eval()
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
for epoch in range(100):
    optimizer.zero_grad()
    penalty = sum(p.abs().sum() for p in net.parameters())
    loss = loss_fn(net(x), y) + 0.01 * penalty
    loss.backward()
    optimizer.step()
print(f"{loss.item():.3f}", sum(int((p.abs() < 0.01).sum()) for p in net.parameters()) > 0)
