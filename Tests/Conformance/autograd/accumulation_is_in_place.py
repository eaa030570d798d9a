# Without create_graph the tensor behind grad stays the same, so an alias sees the sum
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
(x * 2).sum().backward()
alias = x.grad
copy = x.grad.clone()
(x * 3).sum().backward()
print(alias, copy, alias is x.grad, x.grad._version)
(x ** 2).sum().backward(create_graph=True)
print(alias, x.grad, alias is x.grad)
x.grad = None
print(alias)
