# In-place operations bump a counter that views share and that detach and data do or do not
import torch
x = torch.ones(2, 2)
v = x[0]
d = x.detach()
p = x.data
c = x.clone()
print(x._version, v._version, d._version, p._version, c._version)
x.add_(1)
print(x._version, v._version, d._version, p._version, c._version)
v.mul_(2)
print(x._version, v._version, d._version, p._version)
d.zero_()
print(x._version, v._version, d._version, p._version)
p.add_(5)
print(x._version, p._version, x)
with torch.no_grad():
    x += 1
x[0, 0] = 3
print(x._version)
x = x + 1
print(x._version)
y = torch.zeros(2)
y += 1
y -= 1
y.fill_(2)
print(y._version)
