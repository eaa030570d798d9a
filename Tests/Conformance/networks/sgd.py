# SGD with momentum, Nesterov, dampening, weight decay and maximize, step by step.
import torch
from torch import nn, optim

settings = [dict(lr=0.1), dict(lr=0.1, momentum=0.9), dict(lr=0.1, momentum=0.9, nesterov=True),
            dict(lr=0.1, momentum=0.5, dampening=0.25), dict(lr=0.1, weight_decay=0.5),
            dict(lr=0.1, maximize=True), dict(lr=torch.tensor(0.1), momentum=0.9, weight_decay=0.01, nesterov=True)]
for setting in settings:
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
    optimizer = optim.SGD([w], **setting)
    for _ in range(4):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print(setting, w.tolist())
    print(optimizer.state_dict()["state"])
print(optim.SGD([torch.ones(1, requires_grad=True)]))
