# What optimizers refuse.
import torch
from torch import nn, optim

w = torch.ones(2, requires_grad=True)
cases = [
    lambda: optim.SGD([]), lambda: optim.SGD(w, lr=0.1), lambda: optim.SGD([w], lr=-1.0), lambda: optim.SGD([1]),
    lambda: optim.SGD([w], momentum=-0.1), lambda: optim.SGD([w], nesterov=True), lambda: optim.SGD([w * 2]),
    lambda: optim.SGD([w], weight_decay=-1), lambda: optim.SGD({w}), lambda: optim.Adam([w], betas=(1.0, 0.9)),
    lambda: optim.Adam([w], betas=(0.9, -0.1)), lambda: optim.Adam([w], eps=-1), lambda: optim.Adam([w], lr=-0.1),
    lambda: optim.RMSprop([w], alpha=-1), lambda: optim.Adadelta([w], rho=2.0), lambda: optim.Rprop([w], etas=(2, 3)),
    lambda: optim.SGD([w], momentun=0.9), lambda: optim.NoSuch, lambda: optim.SGD([{"params": [w]}, {"params": [w]}]),
    lambda: optim.Optimizer([w], {}).step(), lambda: optim.SGD([w, "a"]), lambda: optim.SGD([{"lr": 1}]),
    lambda: optim.SGD(["a"]), lambda: optim.SGD(3), lambda: optim.SGD(nn.Linear(1, 1)), lambda: optim.LBFGS([w], lr=-1),
]
for case in cases:
    try:
        print("no error:", case())
    except Exception as error:
        print(type(error).__name__, error)
