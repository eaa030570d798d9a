# F.mse_loss, l1_loss, smooth_l1_loss and huber_loss: reductions, thresholds, gradients.
import torch
import torch.nn.functional as F
x = torch.tensor([0., 0.5, 2.], requires_grad=True)
t = torch.tensor([0., 1., 0.])
for reduction in ("mean", "sum", "none"):
    print(reduction, F.mse_loss(x, t, reduction=reduction), F.l1_loss(x, t, reduction=reduction))
print(F.smooth_l1_loss(x, t), F.smooth_l1_loss(x, t, beta=2.0, reduction="none"), F.huber_loss(x, t, delta=0.5))
F.mse_loss(x, t).backward()
print(x.grad, F.mse_loss(x, t).grad_fn.name())
try:
    F.mse_loss(x, t, reduction="median")
except ValueError as error:
    print(error)
