# Integers take away a dimension, slices keep it
import torch
x = torch.arange(24).view(2, 3, 4)
print(x[0], x[1, 2], x[1, 2, 3], x[-1, -1, -1])
print(x[:, 0], x[..., 0], x[0, 1:], x[0, :, ::2], x[1, ::2, 1:3])
print(x[:, 1:2].shape, x[None].shape, x[:, None].shape, x[..., None].shape, x[0:0].shape, x[5:].shape)
for row in torch.tensor([[1, 2], [3, 4]]):
    print(row, row[0])
a, b = torch.tensor([5, 6])
print(a, b, [v for v in torch.tensor([1.5, 2.5])])
print(torch.arange(3)[1:][1], x[1][2][3].item())
