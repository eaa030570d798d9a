# nn.init fills in place, without a trace on the tape, on the generator's stream.
import torch
from torch import nn

torch.manual_seed(3)
w = torch.empty(2, 3, requires_grad=True)
for fill in (
    lambda: nn.init.uniform_(w), lambda: nn.init.uniform_(w, -1, 1), lambda: nn.init.normal_(w),
    lambda: nn.init.normal_(w, mean=1.0, std=0.1), lambda: nn.init.constant_(w, 0.3), lambda: nn.init.ones_(w),
    lambda: nn.init.zeros_(w), lambda: nn.init.eye_(w), lambda: nn.init.xavier_uniform_(w),
    lambda: nn.init.xavier_uniform_(w, gain=nn.init.calculate_gain("relu")), lambda: nn.init.xavier_normal_(w),
    lambda: nn.init.kaiming_uniform_(w), lambda: nn.init.kaiming_uniform_(w, mode="fan_out", nonlinearity="relu"),
    lambda: nn.init.kaiming_normal_(w, a=0.1), lambda: nn.init.trunc_normal_(w), lambda: nn.init.sparse_(w, 0.5),
):
    result = fill()
    print(result, result is w, w.grad_fn)
print(nn.init.dirac_(torch.empty(2, 2, 3)))
for name in ("linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu"):
    print(name, nn.init.calculate_gain(name))
print(nn.init.calculate_gain("leaky_relu", 0.2))
for case in (lambda: nn.init.xavier_uniform_(torch.ones(3)), lambda: nn.init.kaiming_normal_(w, mode="x"),
             lambda: nn.init.calculate_gain("x"), lambda: nn.init.eye_(torch.ones(3)),
             lambda: nn.init.kaiming_uniform_(w, nonlinearity="x")):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
