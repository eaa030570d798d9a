# atan2, hypot, fmax, fmin, copysign, logaddexp, sinc and logit with edge values.
import torch
x = torch.tensor([1., -1., 0., float("nan")])
y = torch.tensor([1., 1., -0., 2.])
print(torch.atan2(x, y), torch.hypot(x, y), torch.fmax(x, y), torch.fmin(x, y), torch.copysign(torch.ones(4), y))
print(torch.logaddexp(torch.tensor([1000., 0.]), torch.tensor([1000., 0.])), torch.sinc(torch.tensor([0., 0.5])), torch.logit(torch.tensor([0.5, 0.9])))
a = torch.tensor([3.], requires_grad=True)
b = torch.tensor([4.], requires_grad=True)
torch.hypot(a, b).backward()
print(a.grad, b.grad, torch.atan2(a, b).grad_fn.name(), torch.gcd(torch.tensor(12), torch.tensor(18)), torch.lcm(torch.tensor(4), torch.tensor(6)))
