# Only one element has a truth value
import torch
print("yes" if torch.tensor(0.1) else "no", "yes" if torch.tensor([[0]]) else "no", not torch.tensor(True))
x = torch.tensor([1, 2])
try:
    if x == x:
        print("never")
except RuntimeError as error:
    print(error)
print((x == x).all(), (x > 1).any(), bool((x > 0).all()))
if torch.tensor([]):
    print("never")
