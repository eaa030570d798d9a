# sum, mean, max, min, prod over everything, over dims, keeping dims
import torch
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(x.sum(), x.mean(), x.max(), x.min(), x.prod(), torch.sum(x), torch.mean(x))
print(x.sum(0), x.sum(1), x.sum(-1), x.sum(dim=0, keepdim=True), x.mean(dim=1, keepdim=True), x.sum((0, 1)), x.sum(dim=(0, 1), keepdim=True))
print(torch.tensor([1, 2, 3]).sum(), torch.tensor([True, True, False]).sum(), torch.tensor([1, 2]).sum(dtype=torch.float64))
print(torch.zeros(0).sum(), torch.zeros(0, 3).sum(0), torch.zeros(2, 0).sum(1), torch.zeros(0).mean(), torch.zeros(0).prod())
print(x.argmax(), x.argmax(1), x.argmin(0), torch.tensor(3.0).sum(), torch.tensor(3.0).mean(0))
