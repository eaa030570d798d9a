# torch.where: choices between tensors and numbers, broadcasting, positions.
import torch
x = torch.tensor([[1., -2.], [-3., 4.]])
print(torch.where(x > 0, x, torch.zeros(2, 2)), torch.where(x > 0, x, 0.5))
print(torch.where(x > 0, 1, 0), torch.where(torch.tensor([True, False]), x, -x))
print(torch.where(x > 0))
print(torch.where(x > 5, x, torch.tensor(float("nan"))).isnan().all())
try:
    torch.where(x, x, x)
except RuntimeError as error:
    print(error)
