# Losses whose target has another shape: a warning with broadcasting, or an error.
import torch
import torch.nn.functional as F
print(F.mse_loss(torch.ones(3, 1), torch.zeros(3)))
for call in (lambda: F.mse_loss(torch.ones(3), torch.ones(4)), lambda: F.binary_cross_entropy(torch.rand(3), torch.ones(2)),
             lambda: F.binary_cross_entropy_with_logits(torch.ones(3), torch.ones(2)),
             lambda: F.cross_entropy(torch.ones(3, 2), torch.tensor([0, 1])),
             lambda: F.nll_loss(torch.ones(3, 2), torch.tensor([[0], [1], [0]]))):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
