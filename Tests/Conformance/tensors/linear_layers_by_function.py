# F.linear and bilinear: shapes, node names, errors.
import torch
import torch.nn.functional as F
x = torch.ones(2, 3)
w = torch.arange(6.).reshape(2, 3).requires_grad_()
b = torch.tensor([1., -1.])
y = F.linear(x, w, b)
print(y, F.linear(x, w).grad_fn.name(), F.linear(torch.ones(2, 2, 3), w, b).shape, F.linear(x[0], w, b))
print(F.bilinear(x, x, torch.ones(1, 3, 3)))
for bad in (torch.ones(2, 4), torch.ones(2, 3).double()):
    try:
        F.linear(bad, w)
    except RuntimeError as error:
        print(error)
