# Softmax regression from scratch and with nn, on three classes.
import torch
from torch import nn

torch.manual_seed(7)
num_inputs, num_outputs, batch_size = 4, 3, 10
centres = torch.rand(num_outputs, num_inputs) * 4
labels = torch.arange(60) % num_outputs
features = centres[labels] + torch.rand(60, num_inputs) * 0.5


def data_iter(batch_size, features, labels):
    indices = torch.randperm(len(features))
    for i in range(0, len(features), batch_size):
        j = indices[i:min(i + batch_size, len(features))]
        yield features.index_select(0, j), labels.index_select(0, j)


def softmax(X):
    X_exp = X.exp()
    partition = X_exp.sum(dim=1, keepdim=True)
    return X_exp / partition


def cross_entropy(y_hat, y):
    return -torch.log(y_hat.gather(1, y.view(-1, 1)))


def accuracy(y_hat, y):
    return (y_hat.argmax(dim=1) == y).float().mean().item()


def sgd(params, lr, batch_size):
    for param in params:
        param.data -= lr * param.grad / batch_size


W = torch.zeros(num_inputs, num_outputs, requires_grad=True)
b = torch.zeros(num_outputs, requires_grad=True)
for epoch in range(5):
    train_l_sum, n = 0.0, 0
    for X, y in data_iter(batch_size, features, labels):
        y_hat = softmax(torch.mm(X.view(-1, num_inputs), W) + b)
        l = cross_entropy(y_hat, y).sum()
        if W.grad is not None:
            W.grad.data.zero_()
            b.grad.data.zero_()
        l.backward()
        sgd([W, b], 0.1, batch_size)
        train_l_sum += l.item()
        n += y.shape[0]
    print("epoch %d, loss %.4f, train acc %.3f" % (
        epoch + 1, train_l_sum / n, accuracy(softmax(features @ W + b), labels)))

net = nn.Sequential()
net.add_module("flatten", nn.Flatten())
net.add_module("linear", nn.Linear(num_inputs, num_outputs))
nn.init.normal_(net.linear.weight, mean=0, std=0.01)
nn.init.constant_(net.linear.bias, val=0)
print(net)
loss = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(1, 6):
    for X, y in data_iter(batch_size, features, labels):
        l = loss(net(X), y)
        optimizer.zero_grad()
        l.backward()
        optimizer.step()
    l = loss(net(features), labels)
    print("epoch %d, loss: %.4f" % (epoch, l.item()))
print(torch.softmax(net(features[:2]), dim=-1).argmax(1), labels[:2])
