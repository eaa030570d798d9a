# Gradients cut by norm and by value; parameters as one vector.
import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_, parameters_to_vector, vector_to_parameters

net = nn.Linear(2, 2)
with torch.no_grad():
    for param in net.parameters():
        param.fill_(2.0)


def grads():
    net.zero_grad()
    (net(torch.tensor([[3.0, -5.0]])) ** 2).sum().backward()


grads()
print(net.weight.grad, net.bias.grad)
print(clip_grad_norm_(net.parameters(), 1.0), net.weight.grad, net.bias.grad)
grads()
print(clip_grad_norm_(net.parameters(), 1000.0), net.bias.grad)
print(clip_grad_norm_(net.parameters(), 1.0, norm_type=1), clip_grad_norm_([net.bias], 0.1, norm_type=float("inf")))
grads()
clip_grad_value_(net.parameters(), 5.0)
print(net.weight.grad, net.bias.grad)
vector = parameters_to_vector(net.parameters())
print(vector, vector.shape)
vector_to_parameters(torch.arange(6.0), net.parameters())
print(net.weight, net.bias)
print(clip_grad_norm_([], 1.0))
net.bias.grad = torch.tensor([float("nan"), 1.0])
try:
    clip_grad_norm_(net.parameters(), 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(error)
