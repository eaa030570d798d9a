# Activation layers on the same numbers.
import torch
from torch import nn

x = torch.tensor([-3.0, -1.0, -0.25, 0.0, 0.5, 2.0, 7.0])
for layer in (nn.ReLU(), nn.ReLU6(), nn.LeakyReLU(0.1), nn.ELU(), nn.SELU(), nn.CELU(0.5), nn.SiLU(), nn.Mish(),
              nn.Sigmoid(), nn.Tanh(), nn.Softplus(), nn.Softsign(), nn.Tanhshrink(), nn.Hardtanh(), nn.Hardsigmoid(),
              nn.Hardswish(), nn.Hardshrink(), nn.Softshrink(), nn.LogSigmoid(), nn.Threshold(0.1, 20.0), nn.PReLU(),
              nn.Softmax(dim=0), nn.LogSoftmax(dim=0), nn.Softmin(dim=-1)):
    print(layer, layer(x))
y = x.clone()
print(nn.ReLU(inplace=True)(y) is y, y)
print(nn.GLU()(torch.arange(6.0)))
w = torch.tensor([-1.0, 2.0], requires_grad=True)
for layer in (nn.ReLU(), nn.LeakyReLU(), nn.Sigmoid(), nn.Tanh(), nn.ELU(), nn.GELU(), nn.Softplus(), nn.SiLU()):
    w.grad = None
    out = layer(w)
    out.sum().backward()
    print(type(out.grad_fn).__name__, w.grad)
print(nn.Hardtanh(-2, 2), nn.Softplus(beta=2), nn.PReLU(3), nn.RReLU(), nn.ELU(2.0, inplace=True))
