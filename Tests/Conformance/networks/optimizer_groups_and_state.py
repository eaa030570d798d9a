# Parameter groups, their settings, and states that are saved and loaded.
import torch
from torch import nn, optim

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
optimizer = optim.SGD([{"params": net[0].parameters(), "lr": 0.5}, {"params": net[2].parameters()}], lr=0.01, momentum=0.9)
print(optimizer)
print([len(group["params"]) for group in optimizer.param_groups], list(optimizer.param_groups[0]))
x = torch.tensor([[1.0, 2.0], [-1.0, 0.5]])
for _ in range(2):
    optimizer.zero_grad()
    net(x).pow(2).mean().backward()
    optimizer.step()
state = optimizer.state_dict()
print(state["param_groups"])
print(sorted(state["state"]), state["state"][1])
other = optim.SGD([{"params": net[0].parameters()}, {"params": net[2].parameters()}], lr=1.0)
other.load_state_dict(state)
print(other)
print(other.state[net[2].bias])
for group in optimizer.param_groups:
    group["lr"] *= 0.1
print([group["lr"] for group in optimizer.param_groups])
extra = nn.Parameter(torch.ones(1))
optimizer.add_param_group({"params": extra, "weight_decay": 0.1})
print(len(optimizer.param_groups), optimizer.param_groups[2]["lr"], optimizer.param_groups[2]["weight_decay"])
named = optim.Adam(net.named_parameters())
print(named.param_groups[0]["param_names"])
for case in (lambda: other.load_state_dict(optim.SGD([extra]).state_dict()),
             lambda: optim.SGD([{"params": [extra, torch.ones(1)]}, {"params": [torch.ones(2)]}]).load_state_dict(state),
             lambda: optimizer.add_param_group({"params": extra}), lambda: optimizer.add_param_group([extra])):
    try:
        case()
    except Exception as error:
        print(type(error).__name__, error)
