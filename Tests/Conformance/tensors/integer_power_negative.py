# Integers to negative integer powers are not allowed
import torch
print(torch.tensor([2.0]) ** -1, torch.tensor([2]) ** -1.0)
torch.tensor([2, 3]) ** -1
