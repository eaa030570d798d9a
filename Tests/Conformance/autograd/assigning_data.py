# x.data = other changes the value and keeps x a leaf that requires grad
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x ** 2).sum()
new = torch.tensor([10.0, 20.0])
x.data = new
print(x, x.is_leaf, x.data_ptr() == new.data_ptr())
y.backward()
print(x.grad)
x.data = x.data - 0.1 * x.grad
print(x)
new[0] = -5
print(x)
z = torch.ones(3)
view = z[:2]
z.data = torch.zeros(3)
print(view, z)
x.data = torch.tensor([1, 2])
