# A graph is freed by backward, where it saved something
import torch
x = torch.tensor(3.0, requires_grad=True)
y = x + 1
y.backward()
y.backward()
print(x.grad)
z = x * x
z.backward(retain_graph=True)
z.backward()
print(x.grad)
z.backward()
