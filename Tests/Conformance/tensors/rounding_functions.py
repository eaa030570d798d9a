# round, trunc, floor, ceil, frac, remainder and fmod: halves, signs, decimals.
import torch
x = torch.tensor([-2.5, -1.5, -0.5, 0.5, 1.5, 2.567])
print(torch.round(x), torch.round(x, decimals=1), torch.trunc(x), torch.floor(x), torch.ceil(x), torch.frac(x), x.frac())
print(torch.remainder(x, 2), torch.fmod(x, 2), torch.remainder(torch.tensor([-7, 7]), 3), torch.fmod(torch.tensor([-7, 7]), 3))
print(torch.remainder(torch.tensor([5.]), torch.tensor([0.])), torch.floor_divide(torch.tensor([-7]), 2))
try:
    torch.fmod(torch.tensor([1]), 0)
except RuntimeError as error:
    print(error)
