# Tensors with a size of zero work in every operation
import torch
e = torch.zeros(0, 3)
print(e + 1, e.sum(), e.sum(0), e.sum(1), e.mean(1), e.t().shape, e.reshape(3, 0).shape, e.view(-1, 3).shape, e @ torch.ones(3, 2), torch.ones(2, 0) @ e)
print(e.numel(), len(e), e.tolist(), bool((e == e).all()), (e > 0).any(), e[0:0].shape, e[:, 1].shape, list(e), torch.cat([e, torch.ones(1, 3)]))
print(torch.zeros(3, 0).sum(0).shape, torch.zeros(3, 0).sum(1), torch.zeros(2, 0, 3).prod(1).shape)
try:
    e.view(-1, 0)
except RuntimeError as error:
    print(error)
try:
    e[0]
except IndexError as error:
    print(error)
e.max(0)
