# zeros, ones, full, eye, empty shapes, and the same by example
import torch
print(torch.zeros(3), torch.ones(2, 3), torch.zeros((2, 2)), torch.zeros([1]), torch.ones(()))
print(torch.full((2, 2), 7), torch.full((2,), 1.5), torch.full((1,), True))
print(torch.eye(3), torch.eye(2, 3))
print(torch.zeros(2, dtype=torch.int64), torch.ones(2, dtype=torch.bool), torch.zeros(0), torch.zeros(0, 3), torch.ones(2, 0))
x = torch.tensor([[1.0, 2.0]], dtype=torch.float64)
print(torch.zeros_like(x), torch.ones_like(x), torch.full_like(x, 3), torch.ones_like(x, dtype=torch.int64))
print(torch.empty(2, 3).shape, torch.empty(0).dtype)
print(torch.tensor(5, dtype=torch.float32), torch.tensor([1.9, -1.9], dtype=torch.int64), torch.tensor([0, 2], dtype=torch.bool))
