# inplace=True and the functions with an underscore: the same tensor comes back, history goes on.
import torch
import torch.nn.functional as F
x = torch.tensor([-1., 2.])
y = F.relu(x, inplace=True)
print(y is x, x)
z = F.leaky_relu_(torch.tensor([-1., 1.]), 0.5)
print(z, F.elu(torch.tensor([-1., 1.]), inplace=True), F.hardtanh(torch.tensor([-9., 9.]), inplace=True))
w = torch.tensor([-1., 3.], requires_grad=True)
v = F.relu(w * 2, inplace=True)
v.sum().backward()
print(v.grad_fn.name(), w.grad)
try:
    F.relu(w, inplace=True)
except RuntimeError as error:
    print(error)
