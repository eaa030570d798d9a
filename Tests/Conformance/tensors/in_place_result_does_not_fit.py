# An in-place result that the tensor's dtype cannot hold is refused
import torch
i = torch.tensor([1, 2, 3])
i += 1
i *= True
print(i)
try:
    i.add_(1.5)
except RuntimeError as error:
    print(error)
try:
    i /= 2
except RuntimeError as error:
    print(error)
b = torch.tensor([True])
try:
    b += 1
except RuntimeError as error:
    print(error)
f = torch.tensor([1.0])
f += torch.tensor([1.5], dtype=torch.float64)
print(f, f.dtype, i)
i += torch.tensor([0.5])
