# Comparisons give bool tensors
import torch
a = torch.tensor([1, 2, 3])
b = torch.tensor([3.0, 2.0, 1.0])
print(a == b, a != b, a < b, a <= b, a > 2, 2 >= a, a == 2.0)
print((a > 1) & (a < 3), (a == 1) | (a == 3), ~(a == 1), (a > 1) ^ (a > 2))
nan = torch.tensor([float("nan"), 1.0])
print(nan == nan, nan != nan, nan < 1, torch.tensor(True) == 1)
print(torch.equal(a, a.clone()), torch.equal(a, b), torch.allclose(b, b + 1e-9), (a == b).sum(), (a > 1).float().mean())
print(a == None, a is None, a != "x")
