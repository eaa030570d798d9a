# permute, transpose, movedim and T: other orders of the same memory.
import torch
x = torch.arange(6).reshape(1, 2, 3)
y = torch.permute(x, (2, 0, 1))
y[0, 0, 1] = 100
print(x, y.shape, y.stride(), torch.transpose(x, 1, 2).shape, x.movedim(0, -1).shape, x[0].T)
print(y.is_contiguous(), y.contiguous().data_ptr() == x.data_ptr(), torch.swapaxes(x, 0, 2).shape)
try:
    x.transpose_(0, 3)
except IndexError as error:
    print(error)
try:
    y.view(6)
except RuntimeError as error:
    print(error)
