# Full backward hooks see the gradients of outputs and inputs.
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():
    for param in net.parameters():
        param.fill_(0.5)
x = torch.tensor([[1.0, 2.0]], requires_grad=True)


def show(module, grad_input, grad_output):
    print(module, grad_input, grad_output)


handles = [layer.register_full_backward_hook(show) for layer in net]
y = net(x)
print(y)
y.backward()
print(x.grad)
for handle in handles:
    handle.remove()
x.grad = None
net[1].register_full_backward_hook(lambda module, grad_input, grad_output: (grad_input[0] * 100,))
net[2].register_full_backward_pre_hook(lambda module, grad_output: (grad_output[0] * 2,))
net(x).backward()
print(x.grad)
plain = nn.Linear(1, 1)
plain.register_full_backward_hook(show)
plain(torch.ones(1, 1)).backward()
try:
    plain.register_backward_hook(show)
except RuntimeError as error:
    print(error)
