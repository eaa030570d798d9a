# y = x names the same tensor, y = x + 1 makes a new one, x += 1 changes it for every name
import torch
x = torch.zeros(2)
y = x
z = x.clone()
x += 1
print(x, y, z, x is y)
x = x + 1
print(x, y, x is y)

def change(t):
    t.mul_(10)
    t = t + 1
    return t

print(change(y), y)
values = [y, y]
values[0][0] = -5
print(values)
