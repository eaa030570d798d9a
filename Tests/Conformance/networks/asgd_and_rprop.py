# ASGD and Rprop: six steps with several settings.
import torch
from torch import nn, optim

torch.set_printoptions(precision=6)

for setting in (dict(), dict(lr=0.1, lambd=0.1, alpha=0.5, t0=1),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.ASGD([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("ASGD", setting, w)
    print(optimizer.state_dict()["state"])

for setting in (dict(), dict(lr=0.1, etas=(0.4, 1.5), step_sizes=(0.01, 0.3)),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.Rprop([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("Rprop", setting, w)
    print(optimizer.state_dict()["state"])

w = nn.Parameter(torch.ones(1))
print(optim.ASGD([w]))
print(optim.Rprop([w]))
