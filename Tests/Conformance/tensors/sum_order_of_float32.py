# The order of summation shows in the digits of item()
import torch
x = torch.linspace(0.1, 2.3, 20)
print(x.sum().item(), x.mean().item())
y = torch.arange(1, 101, dtype=torch.float32) * 0.1
print(y.sum().item(), y.mean().item(), y[:7].sum().item(), y[:10].sum().item(), y[::3].sum().item())
z = torch.arange(1, 1001, dtype=torch.float64) * 0.1
print(z.sum().item(), z.mean().item())
m = torch.arange(1, 25, dtype=torch.float32).view(4, 6) * 0.1
print(m.sum(0).tolist(), m.sum(1).tolist(), m.t().sum().item())
