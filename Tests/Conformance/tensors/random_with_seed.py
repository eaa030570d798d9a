# manual_seed makes the generator repeat itself
import torch
torch.manual_seed(0)
a = torch.rand(3)
b = torch.randn(2, 2)
torch.manual_seed(0)
print(torch.equal(torch.rand(3), a), torch.equal(torch.randn(2, 2), b))
print(a, b)
torch.manual_seed(42)
print(torch.randn(3), torch.rand(2), torch.randint(0, 10, (5,)))
torch.manual_seed(42)
print(torch.rand(2, dtype=torch.float64), torch.randn(1, dtype=torch.float64), torch.randperm(5))
