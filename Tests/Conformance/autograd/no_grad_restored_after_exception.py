# The grad mode comes back when an exception leaves the block or the function
import torch
x = torch.ones(1, requires_grad=True)
try:
    with torch.no_grad():
        raise ValueError("inside")
except ValueError as error:
    print(error, torch.is_grad_enabled())

@torch.no_grad()
def fail():
    print(torch.is_grad_enabled())
    raise KeyError("k")

try:
    fail()
except KeyError:
    print(torch.is_grad_enabled())

def early():
    with torch.no_grad():
        return torch.is_grad_enabled()

print(early(), torch.is_grad_enabled())
