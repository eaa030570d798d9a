# Layers and losses of one's own, with parameters, buffers and other modules inside.
import math
import torch
import torch.nn.functional as F
from torch import nn, Tensor


class MyLinear(nn.Module):
    def __init__(self, inputs: int, outputs: int, bias: bool = True) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        if bias:
            self.bias = nn.Parameter(torch.zeros(outputs))
        else:
            self.register_parameter("bias", None)
        nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight, self.bias)

    def extra_repr(self) -> str:
        return "outputs={}, inputs={}".format(*self.weight.shape)


class RunningMean(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(()))
        self.register_buffer("count", torch.tensor(0))

    def forward(self, x):
        if self.training:
            self.count += 1
            self.mean += (x.detach().mean() - self.mean) / self.count
        return x - self.mean


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


class Loss(nn.Module):
    def __init__(self, power):
        super().__init__()
        self.power = power

    def forward(self, prediction, target):
        return (prediction - target).abs().pow(self.power).mean()


torch.manual_seed(4)
net = nn.Sequential(MyLinear(2, 3), nn.Tanh(), Residual(MyLinear(3, 3, bias=False)), RunningMean(), MyLinear(3, 1))
print(net)
x = torch.tensor([[1.0, 2.0], [0.5, -1.0]])
print(net(x), net[3].mean, net[3].count)
loss = Loss(3)(net(x), torch.zeros(2, 1))
loss.backward()
print(loss, net[0].weight.grad)
print(list(net.state_dict()))
net.eval()
print(net(x).equal(net(x)), net[3].count)
