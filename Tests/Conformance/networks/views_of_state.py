# state_dict as an ordered dict: its views, order, and what hooks add.
import torch
from torch import nn

net = nn.Sequential(nn.Linear(1, 1, bias=False), nn.ReLU())
with torch.no_grad():
    net[0].weight.fill_(2.0)
state = net.state_dict()
print(state.keys(), list(state.values()), state.items())
print(type(state), len(state), "0.weight" in state)
for key, value in state.items():
    print(key, value.size(), value.dtype)


class WithExtra(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.note = "first"

    def get_extra_state(self):
        return {"note": self.note}

    def set_extra_state(self, state):
        self.note = state["note"]


module = WithExtra()
module.note = "second"
saved = module.state_dict()
print(saved)
other = WithExtra()
print(other.load_state_dict(saved), other.note)
handle = other.register_load_state_dict_post_hook(lambda m, keys: print("loaded", keys))
other.load_state_dict(saved)
handle.remove()
del saved["_extra_state"]
try:
    other.load_state_dict(saved)
except RuntimeError as error:
    print(error)
