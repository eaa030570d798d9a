# Conversions give copies, except to the same dtype
import torch
x = torch.tensor([1.7, -1.7, 0.0])
print(x.int(), x.long(), x.double(), x.bool(), x.float(), x.to(torch.int64), x.type(torch.float64))
print(x.float() is x, x.to(torch.float32) is x, x.double() is x, x.type())
print(torch.tensor([0, 1, 2]).bool(), torch.tensor([True]).float(), torch.tensor([2**40]).int(), torch.tensor([300]).to(torch.uint8))
print(torch.float32, torch.float, torch.double, torch.long, torch.bool, torch.float is torch.float32)
print(x.dtype, torch.tensor(1).dtype, x.dtype == torch.float32, torch.tensor(1e10, dtype=torch.float32))
