# cumsum, cumprod, cummax, cummin, logcumsum by hand, diff.
import torch
x = torch.tensor([[1., 2., 3.], [4., 1., 6.]])
print(torch.cumsum(x, dim=1), torch.cumprod(x, 0), torch.cummax(x, dim=1), torch.cummin(x, dim=0).values)
print(torch.cumsum(torch.tensor([True, True]), 0), torch.cumsum(x, 1, dtype=torch.float64).dtype, torch.diff(x, dim=1))
print(torch.cumsum(x.exp(), 1).log()[0], torch.flip(x, [1]), torch.trapezoid(x, dim=1), torch.vander(x[0]))
