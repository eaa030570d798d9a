# F.conv_transpose2d: every element spreads the kernel; stride, padding, output_padding.
import torch
import torch.nn.functional as F
x = torch.tensor([[0., 1.], [2., 3.]]).reshape(1, 1, 2, 2).requires_grad_()
k = torch.tensor([[0., 1.], [2., 3.]]).reshape(1, 1, 2, 2)
y = F.conv_transpose2d(x, k)
print(y)
print(F.conv_transpose2d(x, k, stride=2))
print(F.conv_transpose2d(x, k, padding=1), F.conv_transpose2d(x, k, stride=2, output_padding=1).shape)
y.sum().backward()
print(x.grad)
try:
    F.conv_transpose2d(x, k, output_padding=1)
except RuntimeError as error:
    print(error)
