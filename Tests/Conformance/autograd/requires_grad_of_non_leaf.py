# requires_grad can only be changed on leaves, and only for floats
import torch
x = torch.ones(2)
x.requires_grad = True
y = x * 2
print(y.requires_grad, y.requires_grad_() is y)
for attempt in (
    lambda: torch.ones(2, dtype=torch.int64).requires_grad_(),
    lambda: torch.zeros(1, dtype=torch.bool, requires_grad=True),
    lambda: y.requires_grad_(False),
):
    try:
        attempt()
    except RuntimeError as error:
        print(error)
try:
    torch.tensor([1, 2]).requires_grad = True
except RuntimeError as error:
    print(error)
try:
    y.requires_grad = True
except RuntimeError as error:
    print(error)
x.requires_grad = False
print(x.requires_grad, (x * 2).requires_grad)
y.requires_grad = False
