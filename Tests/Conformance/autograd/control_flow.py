# The graph is what was executed: loops and branches
import torch
def f(x):
    y = x
    while y < 100:
        y = y * 2
    if y > 150:
        return y
    return y * 10

for value in (3.0, 4.0, 120.0):
    x = torch.tensor(value, requires_grad=True)
    y = f(x)
    y.backward()
    print(value, y, x.grad)
