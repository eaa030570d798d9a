# Augmented assignment through a mask or a list writes back, a chained one is lost
import torch
x = torch.arange(5)
x[x > 2] += 10
print(x)
x[[0, 1]] *= 3
print(x)
x[[0, 1]][0] = 99
print(x)
x[1:3][0] = 99
print(x)
y = x[[0, 0, 1]]
y += 1
print(x, y)
x[[0, 0]] += 1
print(x)
