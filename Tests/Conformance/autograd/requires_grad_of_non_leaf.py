# requires_grad can only be changed on leaves, and only for floats
import torch
x = torch.ones(2)
x.requires_grad = True
y = x * 2
y.requires_grad = True
print(y.requires_grad, y.requires_grad_() is y)
try:
    torch.ones(2, dtype=torch.int64).requires_grad_()
except RuntimeError as error:
    print(error)
try:
    torch.tensor([1, 2]).requires_grad = True
except RuntimeError as error:
    print(error)
try:
    torch.zeros(1, dtype=torch.bool, requires_grad=True)
except RuntimeError as error:
    print(error)
try:
    y.requires_grad_(False)
except RuntimeError as error:
    print(error)
y.requires_grad = False
