# Leaves: created by the user, or not requiring grad
import torch
x = torch.ones(2, requires_grad=True)
y = x * 2
plain = torch.ones(2)
print(x.is_leaf, y.is_leaf, plain.is_leaf, (plain * 2).is_leaf, x.detach().is_leaf, y.detach().is_leaf, x.data.is_leaf)
print(x.grad_fn, y.grad_fn is None, plain.grad_fn)
with torch.no_grad():
    z = x * 2
print(z.is_leaf, z.requires_grad, (x + plain).is_leaf)
w = torch.ones(2).requires_grad_()
print(w.is_leaf, w.requires_grad_(False).requires_grad, (plain * 3).requires_grad_().is_leaf, x.clone().is_leaf, x[0].is_leaf)
