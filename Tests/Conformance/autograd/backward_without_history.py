# backward needs something that requires grad
import torch
x = torch.tensor([1.0, 2.0])
try:
    x.sum().backward()
except RuntimeError as error:
    print(error)
y = torch.tensor(2.0, requires_grad=True)
y.backward()
print(y.grad)
try:
    (y * 2).detach().backward()
except RuntimeError as error:
    print(error)
with torch.no_grad():
    z = y * 2
z.backward()
