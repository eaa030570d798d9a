# linspace includes both ends
import torch
print(torch.linspace(0, 1, 5), torch.linspace(0, 10, steps=3), torch.linspace(1, 1, 2))
print(torch.linspace(-1, 1, 4), torch.linspace(-1, 1, 4, dtype=torch.float64), torch.linspace(3, 0, 4), torch.linspace(0, 1, 1), torch.linspace(0, 1, 0))
print(torch.linspace(0, 1, 11))
