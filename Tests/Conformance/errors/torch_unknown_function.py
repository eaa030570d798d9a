# torch has no such function
import torch
try:
    torch.tensr([1])
except AttributeError as error:
    print(error)
torch.ones(1).gradient()
