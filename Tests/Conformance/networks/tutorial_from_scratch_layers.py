# A tiny framework of layers by hand, checked against nn.
import torch
from torch import nn


class HandLinear:
    def __init__(self, layer):
        self.W, self.b = layer.weight.detach().clone(), layer.bias.detach().clone()

    def forward(self, x):
        self.x = x
        return x @ self.W.t() + self.b

    def backward(self, grad):
        self.dW = grad.t() @ self.x
        self.db = grad.sum(0)
        return grad @ self.W


class HandReLU:
    def forward(self, x):
        self.mask = (x > 0).float()
        return x * self.mask

    def backward(self, grad):
        return grad * self.mask


class HandMSE:
    def forward(self, prediction, target):
        self.difference = prediction - target
        return (self.difference ** 2).mean()

    def backward(self):
        return 2 * self.difference / self.difference.numel()


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)).double()
mine = [HandLinear(net[0]), HandReLU(), HandLinear(net[2])]
x = torch.linspace(-1, 1, 15, dtype=torch.float64).view(5, 3)
y = x.sum(dim=1, keepdim=True)

out = x
for layer in mine:
    out = layer.forward(out)
loss = HandMSE()
value = loss.forward(out, y)
grad = loss.backward()
for layer in reversed(mine):
    grad = layer.backward(grad)

expected = nn.functional.mse_loss(net(x), y)
expected.backward()
print(f"{value.item():.10f} {expected.item():.10f}")
print(torch.allclose(mine[0].dW, net[0].weight.grad), torch.allclose(mine[2].db, net[2].bias.grad))
print((mine[0].dW - net[0].weight.grad).abs().max().item() < 1e-12)


# Numerical gradients
def numerical(parameter, f, eps=1e-6):
    result = torch.zeros_like(parameter)
    flat = parameter.data.view(-1)
    for i in range(flat.numel()):
        kept = flat[i].item()
        flat[i] = kept + eps
        up = f().item()
        flat[i] = kept - eps
        down = f().item()
        flat[i] = kept
        result.view(-1)[i] = (up - down) / (2 * eps)
    return result


for name, p in net.named_parameters():
    error = (numerical(p, lambda: nn.functional.mse_loss(net(x), y)) - p.grad).abs().max().item()
    print(name, error < 1e-7)
print(torch.autograd.gradcheck(lambda a: torch.tanh(a).sum(), torch.rand(3, dtype=torch.float64, requires_grad=True)))
