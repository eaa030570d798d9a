# What has no gradient: unused leaves, constants, parts cut off by detach or no_grad
import torch
a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(4.0)
d = torch.tensor(5.0, requires_grad=True)
with torch.no_grad():
    cut = d * 10
y = a * b.detach() + c * a + cut
y.backward()
print(a.grad, b.grad, c.grad, d.grad)
z = a * 0
z.backward()
print(a.grad)
