# Adamax and NAdam and RAdam: six steps with several settings.
import torch
from torch import nn, optim

torch.set_printoptions(precision=6)

for setting in (dict(), dict(lr=0.1, betas=(0.5, 0.9), weight_decay=0.1),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.Adamax([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("Adamax", setting, w)
    print(optimizer.state_dict()["state"])

for setting in (dict(), dict(lr=0.1, momentum_decay=0.1), dict(lr=0.1, weight_decay=0.1, decoupled_weight_decay=True),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.NAdam([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("NAdam", setting, w)
    print(optimizer.state_dict()["state"])

for setting in (dict(), dict(lr=0.1, betas=(0.5, 0.6)), dict(lr=0.1, weight_decay=0.1),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.RAdam([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("RAdam", setting, w)
    print(optimizer.state_dict()["state"])

w = nn.Parameter(torch.ones(1))
print(optim.Adamax([w]))
print(optim.NAdam([w]))
print(optim.RAdam([w]))
