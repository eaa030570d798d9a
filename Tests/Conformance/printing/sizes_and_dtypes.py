# How shapes, dtypes, devices and nodes print
import torch
x = torch.zeros(2, 3)
print(x.shape, x.size(), x.dtype, x.device, [x.dtype], (x.shape,), repr(x.shape), f"{x.dtype}")
print(torch.Size([]), torch.Size([1]), torch.Size([2]) + torch.Size([3]), x.shape[:1], tuple(x.shape), x.shape == (2, 3))
print(torch.__version__, torch.strided, torch.device("cpu"), type(x.dtype), type(x.shape))
