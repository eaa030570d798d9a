# Two slices that overlap share the elements in the overlap
import torch
x = torch.arange(6)
left, right = x[:4], x[2:]
left += 10
right *= 2
print(x, left, right)
x.zero_()
print(left, right, left._version, right._version, x._version)
