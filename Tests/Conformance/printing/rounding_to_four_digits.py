# Four digits after the point, rounded
import torch
print(torch.tensor([0.12345, 0.12355, 1.00005, 2.99999]), torch.tensor([0.5, 0.25, 0.125, 0.0625, 0.03125]), torch.tensor(2 / 3), torch.tensor([1 / 3, 100 / 3, 1000 / 3]))
print(torch.tensor([0.99999]), torch.tensor([9.99999, 1.5]), torch.tensor([99.99999, -1.5]), torch.tensor([0.1, 0.01, 0.001]), torch.tensor([1e-3, 1.0]))
print(torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64), torch.tensor([16777216.5, 1.0], dtype=torch.float64), torch.tensor([33554432.0, 1.5]))
