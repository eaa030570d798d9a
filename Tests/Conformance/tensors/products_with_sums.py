# addmv, addr, baddbmm, addbmm, cross, dist, tensordot
import torch
a = torch.arange(6.0).view(2, 3)
print(torch.addmv(torch.ones(2), a, torch.ones(3)), torch.addmv(torch.ones(2), a, torch.ones(3), beta=2, alpha=3))
print(torch.addr(torch.zeros(2, 3), torch.ones(2), torch.arange(3.0), alpha=2))
print(torch.baddbmm(torch.ones(1, 2, 2), a[None], a.t()[None]), torch.ones(2, 2).addbmm(a[None], a.t()[None]))
print(torch.cross(torch.tensor([1.0, 0, 0]), torch.tensor([0, 1.0, 0]), dim=0), torch.dist(a, a + 1), torch.dist(a, a + 1, 1))
print(torch.tensordot(a, a, dims=([0, 1], [0, 1])), torch.tensordot(a, a.t(), dims=1))
torch.cross(torch.ones(2), torch.ones(2), dim=0)
