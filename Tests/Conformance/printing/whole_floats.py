# Floats that are all whole print with a bare point
import torch
print(torch.tensor([1.0, 2.0, 30.0]), torch.tensor([1.0, 2.5]), torch.tensor(3.0), torch.tensor([-1.0, 0.0]), torch.tensor([-0.0]), torch.tensor([100000.0, 1.0]), torch.tensor([99999.0]))
print(torch.tensor([1.0, 1000.0, 10000.0]), torch.tensor([1e7]), torch.tensor([1e8, 1.0]), torch.tensor([1e9]))
