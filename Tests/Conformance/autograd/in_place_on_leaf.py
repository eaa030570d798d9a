# A leaf that requires grad refuses in-place operations outside of no_grad
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
for attempt in (lambda: x.add_(1), lambda: x.zero_(), lambda: x.mul_(x), lambda: x[0].add_(1)):
    try:
        attempt()
    except RuntimeError as error:
        print(error)
try:
    x[0] = 5
except RuntimeError as error:
    print(error)
with torch.no_grad():
    x -= 0.5
    x[0] = 9
print(x, x.is_leaf)
x.data += 1
print(x)
x += 1
