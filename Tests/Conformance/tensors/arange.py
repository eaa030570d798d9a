# arange counts in its arguments' kind and excludes the end
import torch
print(torch.arange(5), torch.arange(2, 6), torch.arange(0, 10, 3), torch.arange(5, 0, -2))
print(torch.arange(3.0), torch.arange(0, 1, 0.25), torch.arange(1, 2.5, 0.5), torch.arange(0))
print(torch.arange(3, dtype=torch.float64), torch.arange(start=1, end=4, step=2))
print(torch.arange(0, 1, 0.1), torch.arange(0, 1, 0.1).shape)
try:
    torch.arange(0, 5, 0)
except RuntimeError as error:
    print(error)
torch.arange(0, 5, -1)
