# register_multi_grad_hook waits for all gradients, or for the first one
import torch
from torch.autograd.graph import register_multi_grad_hook
a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)
handle = register_multi_grad_hook((a, b), lambda grads: print("all", grads))
(a * 2 + b * 3).sum().backward()
handle.remove()
register_multi_grad_hook((a, b), lambda grad: print("any", grad), mode="any")
(a * b).sum().backward()
print(a.grad, b.grad)
