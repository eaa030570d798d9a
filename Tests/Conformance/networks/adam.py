# Adam: six steps with several settings.
import torch
from torch import nn, optim

torch.set_printoptions(precision=6)

for setting in (dict(), dict(lr=0.1), dict(lr=0.1, betas=(0.5, 0.9)), dict(lr=0.1, eps=0.1), dict(lr=0.1, weight_decay=0.5), dict(lr=0.1, amsgrad=True), dict(lr=0.1, maximize=True),):
    w = nn.Parameter(torch.tensor([1.0, -2.0, 3.0, 0.0]))
    optimizer = optim.Adam([w], **setting)
    for _ in range(6):
        optimizer.zero_grad()
        (w ** 2 / 3 + w).sum().backward()
        optimizer.step()
    print("Adam", setting, w)
    print(optimizer.state_dict()["state"])

w = nn.Parameter(torch.ones(1))
print(optim.Adam([w]))
