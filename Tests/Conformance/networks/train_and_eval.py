# train and eval reach all children; dropout and batch norm behave accordingly.
import torch
from torch import nn

torch.manual_seed(1)
net = nn.Sequential(nn.Dropout(0.5), nn.Sequential(nn.BatchNorm1d(3, momentum=0.5)))
x = torch.arange(12.0).view(4, 3)
print(net.training, net[1][0].training)
print(net(x))
print(net[1][0].running_mean, net[1][0].running_var, net[1][0].num_batches_tracked)
print(net.eval() is net, net.training, net[0].training, net[1][0].training)
print(net(x))
print(net(x).equal(net(x)))
net.train()
net[0].eval()
print(net.training, net[0].training)
print(net(x))
print(net[1][0].num_batches_tracked)
print(net.train(False).training)
drop = nn.Dropout(0.25)
print(drop(torch.ones(12)))
print(drop.eval()(torch.ones(3)))
for rate in (-0.1, 1.5):
    try:
        nn.Dropout(rate)
    except ValueError as error:
        print(error)
