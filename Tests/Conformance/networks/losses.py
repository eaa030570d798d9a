# Losses with every reduction.
import torch
from torch import nn

x = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.0, -0.5]], requires_grad=True)
y = torch.tensor([[1.0, 0.0, 1.5], [1.0, 0.5, -2.5]])
classes = torch.tensor([2, 0])
for make, target in ((nn.MSELoss, y), (nn.L1Loss, y), (nn.SmoothL1Loss, y), (nn.HuberLoss, y),
                     (nn.BCEWithLogitsLoss, y.clamp(0, 1)), (nn.CrossEntropyLoss, classes), (nn.SoftMarginLoss, y.sign())):
    for reduction in ("mean", "sum", "none"):
        x.grad = None
        loss = make(reduction=reduction)(x, target)
        loss.sum().backward()
        print(make.__name__, reduction, loss, x.grad)
log = torch.log_softmax(x.detach(), dim=1)
print(nn.NLLLoss()(log, classes), nn.NLLLoss(weight=torch.tensor([1.0, 2.0, 3.0]))(log, classes))
print(nn.KLDivLoss(reduction="batchmean")(log, torch.softmax(y, 1)))
print(nn.BCELoss()(torch.sigmoid(x.detach()), y.clamp(0, 1)))
print(nn.CrossEntropyLoss(ignore_index=0)(x, classes), nn.CrossEntropyLoss(label_smoothing=0.1)(x, classes))
print(nn.CrossEntropyLoss()(x, torch.softmax(y, 1)))
print(nn.PoissonNLLLoss()(x, y.abs()), nn.GaussianNLLLoss()(x, y, torch.ones(2, 3)))
print(nn.MarginRankingLoss(0.5)(x[0], x[1], torch.ones(3)), nn.HingeEmbeddingLoss()(x, y.sign()))
print(nn.TripletMarginLoss()(x, y, y + 1), nn.CosineEmbeddingLoss()(x, y, torch.tensor([1.0, -1.0])))
print(nn.MultiLabelSoftMarginLoss()(x, y.clamp(0, 1).round()))
