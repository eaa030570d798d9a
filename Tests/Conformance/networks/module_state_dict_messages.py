# load_state_dict says what is missing, what is too much and what has another size.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, width), nn.ReLU())
        self.head = nn.Linear(width, 1)


net = Net(3)
state = net.state_dict()
print(net.load_state_dict(state))
for change in (
    lambda s: s.pop("head.bias"),
    lambda s: s.update({"tail.weight": torch.ones(1)}),
    lambda s: s.update({"head.weight": torch.ones(2, 2)}),
    lambda s: s.update({"head.weight": 3}),
    lambda s: (s.pop("body.0.weight"), s.update({"head.x": torch.ones(1)}), s.update({"head.bias": torch.ones(4)})),
):
    changed = dict(state)
    change(changed)
    try:
        net.load_state_dict(changed)
    except RuntimeError as error:
        print(error)
    try:
        print(net.load_state_dict(changed, strict=False))
    except RuntimeError as error:
        print(error)
try:
    Net(4).load_state_dict(state)
except RuntimeError as error:
    print(error)
try:
    net.load_state_dict([1, 2])
except TypeError as error:
    print(error)
result = net.load_state_dict({}, strict=False)
print(result.missing_keys, result.unexpected_keys)
print(result)
