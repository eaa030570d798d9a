# x.data = other rebinds x to other's storage, also with another shape or dtype
import torch
x = torch.zeros(2)
view = x[:1]
other = torch.tensor([1.0, 2.0, 3.0])
x.data = other
print(x, view, x.shape, x.data_ptr() == other.data_ptr())
other[0] = 50
print(x, view._base is x)
x.data = torch.tensor([[1, 2]])
print(x, x.dtype)
x.data[0, 0] = 7
print(x, x._version)
try:
    x.data = 5
except TypeError as error:
    print(error)
