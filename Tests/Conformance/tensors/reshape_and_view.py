# reshape and view take -1 for one size; view refuses what would need a copy
import torch
x = torch.arange(12)
print(x.view(3, 4), x.reshape(2, -1), x.view(-1, 6).shape, x.view(2, 2, 3).shape, x.reshape((4, 3)).shape, x[:0].view(0, 5).shape)
print(torch.tensor(5).reshape(1), torch.tensor([5]).reshape(()), torch.ones(1, 1).view(1))
y = x.view(3, 4).t()
print(y.reshape(12))
try:
    x.view(5, 3)
except RuntimeError as error:
    print(error)
try:
    x.reshape(-1, 5)
except RuntimeError as error:
    print(error)
try:
    x.view(-1, -1)
except RuntimeError as error:
    print(error)
y.view(12)
