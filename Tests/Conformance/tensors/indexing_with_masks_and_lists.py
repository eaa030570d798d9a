# Boolean masks and lists of indexes select into a copy
import torch
x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x[x > 2], x[[1, 0]], x[[0, 1], [2, 0]], x[:, [0, 2]], x[torch.tensor([1])], x[torch.tensor([True, False])])
print(x[x > 100], x[[0, -1, 0]], x[1, [True, False, True]])
y = x[x > 2]
y[0] = 100
print(x)
x[x > 4] = 0
print(x)
x[[0], [1]] = 9
x[:, 2] = torch.tensor([7, 8])
print(x)
x[torch.tensor([True, False, True])]
