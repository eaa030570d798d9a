# split, chunk, unbind and tensor_split give views; what autograd says to writing into them.
import torch
x = torch.arange(10)
a, b, c = torch.split(x, 4)
a[0] = 50
print(x, c, torch.split(x, [2, 3, 5], dim=0)[1], x.chunk(3), torch.unbind(x.view(2, 5))[1], torch.tensor_split(x, 3))
w = torch.ones(4, requires_grad=True) * 2
p, q = w.split(2)
try:
    p.add_(1)
except RuntimeError as error:
    print(str(error).split(".")[0])
try:
    torch.split(x, [2, 3])
except RuntimeError as error:
    print(error)
