# all, any, isfinite, isnan, isclose, equal and allclose with dimensions and tolerances.
import torch
x = torch.tensor([[1., float("inf")], [float("nan"), 0.]])
print(torch.isfinite(x), torch.isnan(x), torch.all(x > -1), torch.any(x > 5, dim=1), torch.all(x == x, 0, keepdim=True))
print(torch.isclose(torch.tensor([1., 1.01]), torch.tensor([1.0001, 1.]), rtol=1e-3), torch.allclose(x, x), torch.allclose(x, x, equal_nan=True))
print(torch.equal(torch.ones(2), torch.ones(2)), torch.amax(x[:, 1], dim=0), torch.amin(x[0], 0), torch.bitwise_xor(torch.tensor([5]), 3))
print(torch.logical_and(torch.tensor([1, 0]), torch.tensor([2., 2.])), torch.eq(x, 1).sum())
