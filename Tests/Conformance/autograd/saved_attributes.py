# What an operation saved shows on its grad_fn
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.pow(2)
print(y.grad_fn._saved_self is x, y.grad_fn._saved_exponent)
y = x.exp()
print(y.equal(y.grad_fn._saved_result), y is y.grad_fn._saved_result)
z = x * y
print(z.grad_fn._saved_self is x, z.grad_fn._saved_other is y)
print(hasattr(z.grad_fn, "_saved_result"))
z.sum().backward()
z.grad_fn._saved_self
