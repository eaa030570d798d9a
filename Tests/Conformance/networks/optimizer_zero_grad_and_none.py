# zero_grad, parameters without a gradient, closures and hooks.
import torch
from torch import nn, optim

used, unused, frozen = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2)), torch.ones(2)
optimizer = optim.Adam([used, unused, frozen], lr=0.1)
(used * 3).sum().backward()
optimizer.step()
print(used, unused, frozen, len(optimizer.state))
optimizer.zero_grad()
print(used.grad)
(used * 3).sum().backward()
kept = used.grad
optimizer.zero_grad(set_to_none=False)
print(used.grad, kept is used.grad)


def closure():
    optimizer.zero_grad()
    loss = (used ** 2).sum()
    loss.backward()
    return loss


print(optimizer.step(closure), optimizer.step())
handle = optimizer.register_step_post_hook(lambda opt, args, kwargs: print("stepped", len(args)))
optimizer.register_step_pre_hook(lambda opt, args, kwargs: print("before"))
optimizer.step()
handle.remove()
optimizer.step()
print(type(optimizer).__mro__[1].__name__ != "object", isinstance(optimizer, optim.Optimizer))
