# index_add, index_copy, index_fill: in place into the tensor, or into a copy
import torch
x = torch.zeros(3, 2)
index = torch.tensor([0, 2])
y = x.index_add(0, index, torch.ones(2, 2), alpha=3)
print(x, y, x.index_copy(0, index, torch.ones(2, 2)), x.index_fill(1, torch.tensor([1]), 7))
row = x[2]
x.index_add_(0, torch.tensor([2, 2]), torch.ones(2, 2))
print(row, x)
x.index_fill_(0, torch.tensor([0]), -1)
print(x)
