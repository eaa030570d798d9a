# Long rows wrap at 80 columns
import torch
print(torch.arange(30))
print(torch.arange(50) * 1000)
print(torch.linspace(0, 1, 20))
print(torch.arange(40, dtype=torch.float32).view(2, 20) / 8)
print(torch.ones(12, dtype=torch.bool))
