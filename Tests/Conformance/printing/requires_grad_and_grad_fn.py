# requires_grad=True for leaves, grad_fn for results
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
d = torch.tensor([1.0, 2.0], requires_grad=True, dtype=torch.float64)
print(x, x * 2, x.sum(), d, d + 1, d.mean())
print(x.detach(), x[0], x.reshape(2, 1), x @ x, (x * 2).exp(), -x, x.clone(), x ** 2, x / 2, x - 1)
print([x, x * 2], (x.sum(),), {"loss": x.mean()})
y = torch.zeros(2, 0, requires_grad=True)
print(y, y * 2)
