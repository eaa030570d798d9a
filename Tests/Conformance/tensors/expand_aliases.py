# expand stretches without copying, so one write shows everywhere
import torch
x = torch.tensor([[1], [2]])
y = x.expand(2, 3)
print(y, y.stride(), y.shape, x.expand(-1, 2))
x[0, 0] = 9
print(y)
try:
    y[0, 0] = 5
    print(y, x)
except RuntimeError as error:
    print(error)
try:
    y.add_(1)
except RuntimeError as error:
    print(error)
x.expand(3, 3)
