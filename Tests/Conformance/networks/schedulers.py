# Learning rates over twelve epochs.
import torch
from torch import nn, optim
from torch.optim import lr_scheduler as ls

schedules = {
    "step": lambda o: ls.StepLR(o, 3, gamma=0.5), "multi": lambda o: ls.MultiStepLR(o, [2, 5, 5], gamma=0.5),
    "exponential": lambda o: ls.ExponentialLR(o, 0.9), "cosine": lambda o: ls.CosineAnnealingLR(o, 5, eta_min=0.01),
    "lambda": lambda o: ls.LambdaLR(o, lambda epoch: 0.95 ** epoch),
    "multiplicative": lambda o: ls.MultiplicativeLR(o, lambda epoch: 0.9),
    "linear": lambda o: ls.LinearLR(o, 0.25, total_iters=4), "constant": lambda o: ls.ConstantLR(o, 0.5, 3),
    "polynomial": lambda o: ls.PolynomialLR(o, 6, 2.0),
    "restarts": lambda o: ls.CosineAnnealingWarmRestarts(o, 2, 2),
    "cyclic": lambda o: ls.CyclicLR(o, 0.01, 0.1, 3, mode="triangular2"),
    "one cycle": lambda o: ls.OneCycleLR(o, 0.5, total_steps=13),
    "sequence": lambda o: ls.SequentialLR(o, [ls.LinearLR(o, 0.1, total_iters=3), ls.ExponentialLR(o, 0.8)], [4]),
    "chain": lambda o: ls.ChainedScheduler([ls.ConstantLR(o, 0.1, 2), ls.ExponentialLR(o, 0.9)]),
}
for name, make in schedules.items():
    w = nn.Parameter(torch.ones(1))
    optimizer = optim.SGD([{"params": [w]}, {"params": [nn.Parameter(torch.ones(1))], "lr": 0.3}], lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    rates = []
    for epoch in range(12):
        optimizer.step()
        rates.append([group["lr"] for group in optimizer.param_groups])
        scheduler.step()
    print(name, rates)
    print(scheduler.get_last_lr(), scheduler.last_epoch if hasattr(scheduler, "last_epoch") else None)
