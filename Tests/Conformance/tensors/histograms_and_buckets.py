# histc, bincount, bucketize, searchsorted, unique and unique_consecutive.
import torch
x = torch.tensor([0.5, 1.5, 1.5, 3.0])
print(torch.histc(x, bins=3, min=0, max=3), torch.bincount(torch.tensor([0, 2, 2]), minlength=4))
print(torch.bucketize(x, torch.tensor([1., 2.])), torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 4]), right=True))
print(torch.unique(torch.tensor([3, 1, 3]), return_counts=True), torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), return_inverse=True))
print(torch.bincount(torch.tensor([0, 1, 1]), weights=torch.tensor([0.5, 1., 2.])))
try:
    torch.histc(torch.tensor([1, 2]))
except (RuntimeError, NotImplementedError) as error:
    print(error)
