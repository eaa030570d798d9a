# F.conv2d: kernel, bias, stride, padding, dilation; the shape of the result and its gradients.
import torch
import torch.nn.functional as F
x = torch.arange(16.).reshape(1, 1, 4, 4).requires_grad_()
w = torch.tensor([[[[1., 0.], [0., -1.]]]], requires_grad=True)
b = torch.tensor([0.5], requires_grad=True)
y = F.conv2d(x, w, b)
print(y)
y.sum().backward()
print(x.grad, w.grad, b.grad)
print(F.conv2d(x, w, stride=2).shape, F.conv2d(x, w, padding=1).shape, F.conv2d(x, w, dilation=2).shape)
print(F.conv2d(x, w, padding="valid").shape, F.conv2d(x, torch.ones(1, 1, 3, 3), padding="same"))
