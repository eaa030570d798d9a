# Rows and blocks are indented and separated by blank lines
import torch
print(torch.arange(4).view(2, 2))
print(torch.arange(8).view(2, 2, 2))
print(torch.arange(16).view(2, 2, 2, 2))
print(torch.zeros(1, 1, 1, 1), torch.zeros(2, 1), torch.tensor([[[1.5]], [[-20.25]]]))
print("prefix", torch.eye(2), "suffix")
print(f"x = {torch.eye(2)}", str(torch.ones(2)), repr(torch.ones(2)))
