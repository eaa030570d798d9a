# Gradients add up until they are set to zero
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(3):
    (x ** 2).sum().backward()
    print(x.grad)
x.grad.zero_()
print(x.grad)
(x * 3).sum().backward()
print(x.grad)
x.grad = None
print(x.grad)
(x * 3).sum().backward()
print(x.grad)
x.grad.data.zero_()
print(x.grad)
