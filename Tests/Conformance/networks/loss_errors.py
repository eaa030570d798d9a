# What losses complain about.
import torch
from torch import nn

x = torch.tensor([[0.5, -1.0], [1.5, 0.0]])
for case in (
    lambda: nn.MSELoss()(x, torch.ones(2, 3)), lambda: nn.CrossEntropyLoss()(x, torch.tensor([0, 5])),
    lambda: nn.CrossEntropyLoss()(x, torch.tensor([0])), lambda: nn.NLLLoss()(x, torch.tensor([0.0, 1.0])),
    lambda: nn.BCELoss()(x, torch.ones(2, 2)), lambda: nn.BCELoss()(torch.ones(2), torch.ones(3)),
    lambda: nn.BCEWithLogitsLoss()(x, torch.ones(2)), lambda: nn.MSELoss(reduction="x")(x, x),
    lambda: nn.CrossEntropyLoss()(x, torch.tensor([-1, 0])), lambda: nn.TripletMarginLoss(margin=-1),
    lambda: nn.L1Loss()(x), lambda: nn.HuberLoss(delta="a"), lambda: nn.KLDivLoss(reduction="mean")(x, x),
):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
print(nn.MSELoss(size_average=False)(x, x + 1))
print(nn.MSELoss()(x, torch.tensor([1.0, 2.0])))
