# Generators have states of their own
import torch
g = torch.Generator()
print(g.initial_seed(), g.device, g.manual_seed(3) is g)
print(torch.rand(2, generator=g), torch.randn(2, generator=g), torch.randint(0, 9, (3,), generator=g))
print(torch.randperm(4, generator=g), torch.zeros(2).uniform_(generator=g))
state = g.get_state()
first = torch.rand(2, generator=g)
g.set_state(state)
print(state.shape, state.dtype, torch.equal(first, torch.rand(2, generator=g)))
torch.manual_seed(0)
print(torch.rand(1))
torch.manual_seed(0)
torch.rand(3, generator=g)
print(torch.rand(1))
try:
    g.set_state(torch.zeros(3))
except (RuntimeError, TypeError) as error:
    print(error)
try:
    g.set_state(torch.zeros(3, dtype=torch.uint8))
except (RuntimeError, TypeError) as error:
    print(error)
