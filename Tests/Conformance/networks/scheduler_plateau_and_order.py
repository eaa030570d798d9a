# ReduceLROnPlateau, states of schedulers, and the warning about the order of steps.
import torch
from torch import nn, optim
from torch.optim.lr_scheduler import ExponentialLR, ReduceLROnPlateau, StepLR

w = nn.Parameter(torch.ones(1))
optimizer = optim.SGD([w], lr=1.0)
plateau = ReduceLROnPlateau(optimizer, patience=1, factor=0.5, cooldown=1, min_lr=0.2)
for loss in (3.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, torch.tensor(1.0), 1.0, 1.0, 1.0):
    plateau.step(loss)
    print(float(loss), optimizer.param_groups[0]["lr"], plateau.num_bad_epochs, plateau.get_last_lr())
best = ReduceLROnPlateau(optimizer, mode="max", threshold_mode="abs", threshold=0.1, patience=0)
for accuracy in (0.5, 0.55, 0.7):
    best.step(accuracy)
    print(best.best, optimizer.param_groups[0]["lr"])
optimizer = optim.SGD([w], lr=1.0)
scheduler = StepLR(optimizer, step_size=2)
for _ in range(3):
    optimizer.step()
    scheduler.step()
print(scheduler.state_dict())
fresh = StepLR(optim.SGD([w], lr=5.0), step_size=7)
fresh.load_state_dict(scheduler.state_dict())
print(fresh.last_epoch, fresh.step_size, fresh.get_last_lr())
late = ExponentialLR(optim.SGD([w], lr=1.0), 0.5)
late.step()
print(late.get_last_lr())
for case in (lambda: StepLR(3, 1), lambda: ReduceLROnPlateau(optimizer, factor=2.0), lambda: ReduceLROnPlateau(optimizer, "up"),
             lambda: ExponentialLR(optimizer)):
    try:
        case()
    except Exception as error:
        print(type(error).__name__, error)
