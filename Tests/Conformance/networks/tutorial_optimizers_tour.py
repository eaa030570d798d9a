# A tour of optimizers: groups, schedules, closures, early stopping, states.
import torch
from torch import nn, optim
import warnings
model = nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(0.5)
    model.bias.fill_(0.0)
opt = optim.SGD([{'params': model.weight, 'lr': 0.01}, {'params': model.bias}], lr=0.001, momentum=0.9)
sched = optim.lr_scheduler.LambdaLR(opt, lr_lambda=[lambda e: e // 2 + 1, lambda e: 0.95 ** e])
for e in range(3):
    opt.zero_grad()
    model(torch.ones(2, 1)).sum().backward()
    opt.step()
    sched.step()
    print(sched.get_last_lr())
sw = optim.swa_utils.AveragedModel(model)
sw.update_parameters(model)
print(sw.module.weight, sw.n_averaged)
for g in opt.param_groups:
    print(sorted(g.keys()))
print(opt.state_dict()['state'].keys(), len(opt.state))
print(opt.defaults)
loss_fn = nn.MSELoss(reduction='sum')
x = torch.linspace(-1, 1, 10).view(-1, 1)
y = 3 * x + 1
opt = optim.LBFGS(model.parameters(), lr=0.1)


def closure():
    opt.zero_grad()
    l = loss_fn(model(x), y)
    l.backward()
    return l


for i in range(3):
    print(i, round(opt.step(closure).item(), 4))
opt = optim.Rprop(model.parameters())
for i in range(3):
    opt.step(closure)
print(model.weight.item() > 2)


class EarlyStopping:

    def __init__(self, patience=2):
        self.patience, self.best, self.count, self.stop = (patience, None, 0, False)

    def __call__(self, loss):
        if self.best is None or loss < self.best:
            self.best, self.count = (loss, 0)
        else:
            self.count += 1
            self.stop = self.count >= self.patience


es = EarlyStopping()
for l in [1, 0.5, 0.6, 0.7]:
    es(l)
print(es.stop, es.best)
w = torch.randn(3, requires_grad=True)
o = torch.optim.SGD([w], 0.1)
print(o.param_groups[0]['params'][0] is w)
print(torch.optim.lr_scheduler.ReduceLROnPlateau(o, 'min', patience=3).state_dict()['mode'])
try:
    optim.SGD(model.parameters())
except Exception as e:
    print(e)
try:
    optim.Adam(model)
except Exception as e:
    print(type(e), e)
x = torch.tensor(1.0, requires_grad=True)
o = optim.Adam([x], lr=0.1)
for s in range(5):
    o.zero_grad()
    l = (x - 3) ** 2
    l.backward()
    o.step()
    print(s, x.item(), l.item())
print(o.state[x])
print(o.state_dict())
m2 = nn.Sequential(nn.Linear(1, 2), nn.Linear(2, 1))
o = optim.SGD(m2.parameters(), lr=1.0)
for name, p in m2.named_parameters():
    if 'bias' in name:
        p.requires_grad = False
o = optim.SGD(filter(lambda p: p.requires_grad, m2.parameters()), lr=0.1)
print(len(o.param_groups[0]['params']))
print(next(m2.parameters()).device, next(m2.parameters()).is_cuda, m2[0].weight.dtype)
