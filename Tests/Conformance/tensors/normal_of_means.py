# torch.normal: means and deviations as numbers and as tensors, a shape, a generator.
import torch
torch.manual_seed(3)
print(torch.normal(2.0, 0.5, size=(2, 3)))
print(torch.normal(mean=torch.arange(1., 6.), std=torch.arange(1, 0, -0.2)))
print(torch.normal(mean=0.5, std=torch.arange(1., 4.)))
print(torch.normal(torch.zeros(3), 2.0, generator=torch.Generator().manual_seed(1)))
try:
    torch.normal(0.0, -1.0, (2,))
except RuntimeError as error:
    print(error)
