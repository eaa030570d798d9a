# Sizes that differ and are not 1 name the dimension where they part
import torch
for a, b in (((2, 3), (2,)), ((2, 3), (3, 2)), ((4,), (3,)), ((2, 0), (2, 2)), ((5, 1, 4), (2, 3))):
    try:
        torch.ones(a) + torch.ones(b)
    except RuntimeError as error:
        print(a, b, error)
x = torch.ones(3)
try:
    x += torch.ones(2, 3)
except RuntimeError as error:
    print(error)
torch.ones(2, 3) * torch.ones(4)
