# no_grad as context manager and as decorator, set_grad_enabled as a call and as context manager
import torch
x = torch.ones(2, requires_grad=True)
print(torch.is_grad_enabled(), (x * 2).requires_grad)
with torch.no_grad():
    print(torch.is_grad_enabled(), (x * 2).requires_grad, x.requires_grad)
    with torch.enable_grad():
        print((x * 2).requires_grad)
    print(torch.zeros(1, requires_grad=True).requires_grad)

@torch.no_grad()
def plain(x):
    return x * 2

@torch.no_grad
def bare(x):
    return x * 2

@torch.enable_grad()
def tracked(x):
    return x * 2

print(plain(x).requires_grad, bare(x).requires_grad, tracked(x).requires_grad, plain.__name__)
torch.set_grad_enabled(False)
print((x * 2).requires_grad, tracked(x).requires_grad)
torch.set_grad_enabled(True)
print((x * 2).requires_grad)
with torch.set_grad_enabled(False):
    print((x * 2).requires_grad)
print((x * 2).requires_grad)
