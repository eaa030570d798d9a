# unique, bincount, mode, kthvalue, cummax and cummin
import torch
x = torch.tensor([[3, 1, 2, 5], [1, 2, 2, 4]])
print(torch.unique(x), x.unique())
print(torch.unique(x, return_inverse=True, return_counts=True))
print(torch.unique(torch.tensor([[3, 1], [1, 2], [3, 1]]), dim=0))
print(torch.bincount(torch.tensor([1, 1, 3])), torch.bincount(torch.tensor([0, 1]), minlength=4))
print(x.mode(), x.mode(0))
print(torch.tensor([3.0, 1.0, 2.0]).kthvalue(2), x.kthvalue(1, keepdim=True))
print(torch.cummax(x, 1), torch.cummin(x, dim=0))
torch.tensor([3.0, 1.0]).kthvalue(3)
