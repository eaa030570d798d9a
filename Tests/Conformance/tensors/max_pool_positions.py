# F.max_pool2d: windows, strides, padding, positions, and back with max_unpool2d.
import torch
import torch.nn.functional as F
x = torch.tensor([[1., 3., 2., 0.], [4., 2., 8., 1.], [0., 5., 6., 2.], [7., 1., 3., 9.]]).reshape(1, 1, 4, 4)
y, where = F.max_pool2d(x, 2, return_indices=True)
print(y, where)
print(F.max_unpool2d(y, where, 2))
print(F.max_pool2d(x, kernel_size=3, stride=1, padding=1), F.max_pool2d(x, 3, ceil_mode=True).shape)
z = x.clone().requires_grad_()
F.max_pool2d(z, 2).sum().backward()
print(z.grad)
print(F.max_pool1d(torch.tensor([[[1., 5., 2., 4.]]]), 2, stride=1))
try:
    F.max_pool2d(x, 2, padding=2)
except RuntimeError as error:
    print(error)
