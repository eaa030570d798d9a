# A state dict shares memory with the parameters; loading copies.
import torch
from torch import nn

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
with torch.no_grad():
    a.weight.fill_(1.0)
state = a.state_dict()
print(type(state).__name__, state["weight"].requires_grad, state["weight"].data_ptr() == a.weight.data_ptr())
state["weight"][0, 0] = 7.0
print(a.weight)
kept = a.state_dict(keep_vars=True)
print(kept["weight"] is a.weight)
b.load_state_dict(state)
state["weight"][0, 1] = -1.0
print(b.weight, a.weight)
print(b.weight.requires_grad, b.weight.is_leaf)
c = nn.Linear(2, 1)
before = c.weight
c.load_state_dict(state, assign=True)
print(before is c.weight, type(c.weight), c.weight.data_ptr() == state["weight"].data_ptr())
print(list(a.state_dict(prefix="layer.")))
print(state._metadata)
