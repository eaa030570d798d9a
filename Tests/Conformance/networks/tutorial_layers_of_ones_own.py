# Blocks, parameters in lists and dicts, convolution and normalisation by hand.
import torch
from torch import nn
from collections import OrderedDict
m = nn.Sequential(OrderedDict([('conv1', nn.Conv2d(1, 20, 5)), ('relu1', nn.ReLU()), ('conv2', nn.Conv2d(20, 64, 5)), ('relu2', nn.ReLU())]))
print(m)
print(m.conv1, m[0] is m.conv1, m._modules.keys())


class FixedHiddenMLP(nn.Module):

    def __init__(self, **kwargs):
        super(FixedHiddenMLP, self).__init__(**kwargs)
        self.rand_weight = torch.full((4, 4), 0.1, requires_grad=False)
        self.linear = nn.Linear(4, 4)

    def forward(self, x):
        x = self.linear(x)
        x = nn.functional.relu(torch.mm(x, self.rand_weight.data) + 1)
        x = self.linear(x)
        while x.norm().item() > 1:
            x /= 2
        if x.norm().item() < 0.8:
            x *= 10
        return x.sum()


torch.manual_seed(0)
X = torch.rand(2, 4)
net = FixedHiddenMLP()
print(net)
print(net(X))


class NestMLP(nn.Module):

    def __init__(self, **kwargs):
        super(NestMLP, self).__init__(**kwargs)
        self.net = nn.Sequential(nn.Linear(8, 6), nn.ReLU())

    def forward(self, x):
        return self.net(x)


net = nn.Sequential(NestMLP(), nn.Linear(6, 4), FixedHiddenMLP())
print(net)
print(net(torch.rand(2, 8)))


class MyDense(nn.Module):

    def __init__(self):
        super(MyDense, self).__init__()
        self.params = nn.ParameterList([nn.Parameter(torch.ones(4, 4)) for i in range(3)])
        self.params.append(nn.Parameter(torch.ones(4, 1)))

    def forward(self, x):
        for i in range(len(self.params)):
            x = torch.mm(x, self.params[i])
        return x


net = MyDense()
print(net)


class MyDictDense(nn.Module):

    def __init__(self):
        super(MyDictDense, self).__init__()
        self.params = nn.ParameterDict({'linear1': nn.Parameter(torch.ones(4, 4)), 'linear2': nn.Parameter(torch.ones(4, 1))})
        self.params.update({'linear3': nn.Parameter(torch.ones(4, 2))})

    def forward(self, x, choice='linear1'):
        return torch.mm(x, self.params[choice])


net = MyDictDense()
print(net)
x = torch.ones(1, 4)
print(net(x, 'linear1'), net(x, 'linear2'), net(x, 'linear3'))


def comp_conv2d(conv2d, X):
    X = X.view((1, 1) + X.shape)
    Y = conv2d(X)
    return Y.view(Y.shape[2:])


print(comp_conv2d(nn.Conv2d(1, 1, kernel_size=(3, 5), padding=(0, 1), stride=(3, 4)), torch.rand(8, 8)).shape)


def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros((X.shape[0] - h + 1, X.shape[1] - w + 1))
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).sum()
    return Y


class Conv2D(nn.Module):

    def __init__(self, kernel_size):
        super(Conv2D, self).__init__()
        self.weight = nn.Parameter(torch.rand(kernel_size))
        self.bias = nn.Parameter(torch.rand(1))

    def forward(self, x):
        return corr2d(x, self.weight) + self.bias


X = torch.ones(6, 8)
X[:, 2:6] = 0
K = torch.tensor([[1.0, -1]])
Y = corr2d(X, K)
print(Y)
conv2d = Conv2D(kernel_size=(1, 2))
step, lr = (20, 0.01)
for i in range(step):
    l = ((conv2d(X) - Y) ** 2).sum()
    l.backward()
    conv2d.weight.data -= lr * conv2d.weight.grad
    conv2d.bias.data -= lr * conv2d.bias.grad
    conv2d.weight.grad.fill_(0)
    conv2d.bias.grad.fill_(0)
    if (i + 1) % 5 == 0:
        print('Step %d, loss %.3f' % (i + 1, l.item()))
print('weight: ', conv2d.weight.data)
print('bias: ', conv2d.bias.data)


def batch_norm(is_training, X, gamma, beta, moving_mean, moving_var, eps, momentum):
    if not is_training:
        X_hat = (X - moving_mean) / torch.sqrt(moving_var + eps)
    else:
        assert len(X.shape) in (2, 4)
        if len(X.shape) == 2:
            mean = X.mean(dim=0)
            var = ((X - mean) ** 2).mean(dim=0)
        else:
            mean = X.mean(dim=0, keepdim=True).mean(dim=2, keepdim=True).mean(dim=3, keepdim=True)
            var = ((X - mean) ** 2).mean(dim=0, keepdim=True).mean(dim=2, keepdim=True).mean(dim=3, keepdim=True)
        X_hat = (X - mean) / torch.sqrt(var + eps)
        moving_mean = momentum * moving_mean + (1.0 - momentum) * mean
        moving_var = momentum * moving_var + (1.0 - momentum) * var
    return (gamma * X_hat + beta, moving_mean, moving_var)


print(batch_norm(True, torch.rand(2, 3, 2, 2), torch.ones(1, 3, 1, 1), torch.zeros(1, 3, 1, 1), torch.zeros(1, 3, 1, 1), torch.zeros(1, 3, 1, 1), 1e-05, 0.9)[1].shape)


class Residual(nn.Module):

    def __init__(self, i, o, use_1x1conv=False, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(i, o, kernel_size=3, padding=1, stride=stride)
        self.conv2 = nn.Conv2d(o, o, kernel_size=3, padding=1)
        self.conv3 = nn.Conv2d(i, o, kernel_size=1, stride=stride) if use_1x1conv else None
        self.bn1 = nn.BatchNorm2d(o)
        self.bn2 = nn.BatchNorm2d(o)

    def forward(self, X):
        Y = torch.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(Y))
        if self.conv3:
            X = self.conv3(X)
        return torch.relu(Y + X)


blk = Residual(3, 3)
print(blk(torch.rand((4, 3, 6, 6))).shape)
print(Residual(3, 6, True, 2))
print(blk)


class GlobalAvgPool2d(nn.Module):

    def forward(self, x):
        return nn.functional.avg_pool2d(x, kernel_size=x.size()[2:])


print(GlobalAvgPool2d()(torch.ones(1, 2, 4, 4)).shape)
net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
for name, param in net.named_parameters():
    if 'weight' in name:
        nn.init.constant_(param, 0.5)
        print(name, param.data)


def init_weight_(tensor):
    with torch.no_grad():
        tensor.uniform_(-10, 10)
        tensor *= (tensor.abs() >= 5).float()


for name, param in net.named_parameters():
    if 'weight' in name:
        init_weight_(param)
        print(name, param.data)
print(type(net.named_parameters()))
print(net.state_dict())
