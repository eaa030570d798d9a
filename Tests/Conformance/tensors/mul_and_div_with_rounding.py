# torch.mul and torch.div: numbers, tensors, rounding modes, out=.
import torch
a = torch.tensor([7., -7., 5.5])
print(torch.mul(a, 2), torch.mul(a, torch.tensor([[1.], [0.5]])))
print(torch.div(a, 2), torch.div(a, 2, rounding_mode="floor"), torch.div(a, 2, rounding_mode="trunc"))
out = torch.empty(3)
print(torch.div(a, torch.tensor([1., 2., 4.]), out=out) is out, out)
print(torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor"))
try:
    torch.div(a, 2, rounding_mode="up")
except RuntimeError as error:
    print(error)
