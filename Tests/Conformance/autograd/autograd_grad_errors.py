# What autograd.grad refuses
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
plain = torch.ones(2)
for attempt in (
    lambda: torch.autograd.grad(x * 2, x),
    lambda: torch.autograd.grad(plain.sum(), x),
    lambda: torch.autograd.grad(x.sum(), plain),
    lambda: torch.autograd.grad((x * 2), x, grad_outputs=torch.ones(3)),
):
    try:
        attempt()
    except RuntimeError as error:
        print(error)
