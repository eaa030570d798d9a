# retain_grad needs a tensor that requires grad
import torch
x = torch.tensor(1.0, requires_grad=True)
x.retain_grad()
print(x.retains_grad)
torch.ones(1).retain_grad()
