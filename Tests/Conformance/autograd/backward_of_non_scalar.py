# backward starts at a scalar, or takes a gradient of the result's shape
import torch
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
try:
    y.backward()
except RuntimeError as error:
    print(error)
y.backward(torch.tensor([1.0, 0.1, 0.01]))
print(x.grad)
x.grad = None
(x ** 2).backward(gradient=torch.ones(3))
print(x.grad)
one = (x[:1] * 5)
one.backward()
print(x.grad)
try:
    (x * 2).backward(torch.ones(2))
except RuntimeError as error:
    print(error)
(x * 2).backward()
