# Gradients through slices, repeated indexes, masks and iteration
import torch
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
def gradient(y):
    return torch.autograd.grad(y.sum(), x)[0]

print(gradient(x[0]), gradient(x[:, 1:] ** 2), gradient(x[[0, 0, 1]]), gradient(x[x > 2.5] * 2))
print(gradient(x[1, 2] * x[0, 0]), gradient(x.t()[2]), gradient(x.reshape(3, 2)[1] * 7), gradient(x[..., None][0]))
print(gradient(torch.stack([row * i for i, row in enumerate(x, 1)])), gradient(torch.cat([x[0], x[1, :2]]) * torch.arange(1.0, 6.0)))
print(gradient(x.max()), gradient(x.max(1).values), gradient(x.expand(3, 2, 3)))
