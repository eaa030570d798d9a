# The suffix moves to a line of its own when the last line would be too long
import torch
x = torch.arange(1.0, 11.0, requires_grad=True)
print(x)
print(x * 2)
print(x * 1.5)
d = torch.arange(1.0, 9.0, dtype=torch.float64, requires_grad=True)
print(d * 1.25)
print(torch.arange(8, dtype=torch.int32) * 1000000)
print((torch.arange(7, dtype=torch.float64) * 1.25).requires_grad_())
print(torch.arange(1.0, 8.0, dtype=torch.float64, requires_grad=True).exp())
