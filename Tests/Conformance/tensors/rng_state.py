# get_rng_state, set_rng_state, fork_rng and random_
import torch
torch.manual_seed(5)
print(torch.initial_seed(), torch.get_rng_state()[:30].tolist())
torch.rand(700)
torch.randn(1)
state = torch.get_rng_state()
print(state.long().sum(), state[-32:].tolist())
first = torch.randn(3)
torch.set_rng_state(state)
print(torch.equal(first, torch.randn(3)))
with torch.random.fork_rng():
    inner = torch.rand(1)
print(torch.equal(inner, torch.rand(1)))
x = torch.zeros(4)
print(x.random_(10), x.random_(2, 5), torch.zeros(3, dtype=torch.int64).random_(100))
try:
    x.random_(5, 5)
except RuntimeError as error:
    print(error)
