# Parameter: what it is, how it prints, copies and clones.
import copy
import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, 2.0]))
print(w, w.requires_grad, w.is_leaf, isinstance(w, torch.Tensor), type(w))
print(w * 2, type(w * 2), type(w.data), type(w.detach()), w.data)
frozen = nn.Parameter(torch.ones(1, 2), requires_grad=False)
print(frozen, repr(frozen))
source = torch.zeros(2)
shared = nn.Parameter(source)
source[0] = 9.0
print(shared, shared.data_ptr() == source.data_ptr())
twin = copy.deepcopy(w)
with torch.no_grad():
    twin += 1
print(w, twin, type(twin))
(w * w).sum().backward()
print(w.grad, copy.deepcopy(w).grad)
print(nn.Parameter(), nn.Parameter(torch.ones(2, dtype=torch.float64)))
for case in (lambda: nn.Parameter(torch.tensor([1, 2])), lambda: nn.Parameter(3), lambda: w.add_(1)):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
