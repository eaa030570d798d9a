# After set_grad_enabled(False) a later backward fails
import torch
torch.set_grad_enabled(False)
x = torch.tensor([10.0, 20.0], requires_grad=True)
f = (x ** 2).mean()
print(x.requires_grad, f.requires_grad, f)
f.backward()
