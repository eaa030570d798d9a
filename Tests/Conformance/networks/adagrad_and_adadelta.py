# Adagrad and Adadelta: six steps with several settings.
import torch
from torch import nn, optim

torch.set_printoptions(precision=6)

for setting in (dict(), dict(lr=0.5, lr_decay=0.1), dict(lr=0.5, initial_accumulator_value=1.0, weight_decay=0.1),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.Adagrad([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("Adagrad", setting, w)
    print(optimizer.state_dict()["state"])

for setting in (dict(), dict(lr=0.5, rho=0.5, weight_decay=0.1),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.Adadelta([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("Adadelta", setting, w)
    print(optimizer.state_dict()["state"])

w = nn.Parameter(torch.ones(1))
print(optim.Adagrad([w]))
print(optim.Adadelta([w]))
