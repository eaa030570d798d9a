# Scientific notation when the largest is more than 1,000 times the smallest
import torch
print(torch.tensor([1.0, 1000.0]), torch.tensor([1.0, 1001.0]))
print(torch.tensor([1.5, 1000.0]), torch.tensor([1.5, 1500.0]), torch.tensor([1.5, 1501.0]), torch.tensor([0.0, 1.5, 2000.0]))
print(torch.tensor([0.5, 400.0]), torch.tensor([0.5, 501.0]), torch.tensor([-0.001, 1.0]), torch.tensor([-0.0009, 1.0]))
