# F.binary_cross_entropy and its form for logits: weights, pos_weight, extreme values.
import torch
import torch.nn.functional as F
p = torch.tensor([0.9, 0.2, 0.5], requires_grad=True)
t = torch.tensor([1., 0., 1.])
print(F.binary_cross_entropy(p, t), F.binary_cross_entropy(p, t, reduction="none"))
print(F.binary_cross_entropy(p, t, weight=torch.tensor([1., 2., 0.]), reduction="sum"))
F.binary_cross_entropy(p, t).backward()
print(p.grad, F.binary_cross_entropy(torch.tensor([0., 1.]), torch.tensor([1., 1.])))
z = torch.tensor([200., -200., 0.])
print(F.binary_cross_entropy_with_logits(z, t), F.binary_cross_entropy_with_logits(z, t, pos_weight=torch.tensor([2.])))
try:
    F.binary_cross_entropy(torch.tensor([1.5]), torch.tensor([1.]))
except RuntimeError as error:
    print(error)
