# set_default_dtype changes new tensors and the suffix
import torch
x = torch.tensor([1.0, 2.5])
torch.set_default_dtype(torch.float64)
y = torch.tensor([1.0, 2.5])
print(x, y, torch.get_default_dtype(), torch.zeros(1).dtype, torch.tensor([1]) + 0.5)
torch.set_default_dtype(torch.float32)
print(x, y)
