# torch.autograd.functional checks v, the outputs and strict mode
import torch
from torch.autograd.functional import hessian, jacobian, jvp, vjp
x = torch.ones(2)
for attempt in (
    lambda: vjp(lambda x: x * 2, x),
    lambda: vjp(lambda x: x * 2, x, torch.ones(3)),
    lambda: vjp(lambda x: x * 2, x, (torch.ones(2), torch.ones(2))),
    lambda: jvp(lambda x: x * 2, x),
    lambda: jacobian(lambda x: x * 2, 5),
    lambda: jacobian(lambda x: 5, x),
    lambda: hessian(lambda x: x * 2, x),
    lambda: jacobian(lambda x: torch.ones(2), x),
    lambda: jacobian(lambda x: torch.ones(2), x, strict=True),
):
    try:
        print(attempt())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
