# Reductions that cannot be done
import torch
i = torch.tensor([1, 2, 3])
try:
    i.mean()
except RuntimeError as error:
    print(error)
for dim in (1, -2):
    try:
        i.sum(dim)
    except IndexError as error:
        print(error)
try:
    torch.ones(2, 2).sum((0, 0))
except RuntimeError as error:
    print(error)
try:
    torch.zeros(0).max()
except RuntimeError as error:
    print(error)
try:
    torch.zeros(0, 2).argmax(0)
except IndexError as error:
    print(error)
torch.tensor([True, False]).mean()
