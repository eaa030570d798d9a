# gt, ge, lt, le, eq and ne: with numbers and tensors, broadcasting, results that are masks.
import torch
x = torch.tensor([[1, 5], [3, 2]])
print(x.gt(2), x.ge(torch.tensor([3, 2])), x.lt(3), x.le(2.5))
print(x.ne(5), torch.eq(x, torch.tensor([[1], [2]])), x[x.gt(2)])
print(x.eq(x).all(), x.gt(2).sum(), x.float().ge(3).dtype)
try:
    x.gt(torch.tensor([1, 2, 3]))
except RuntimeError as error:
    print(error)
