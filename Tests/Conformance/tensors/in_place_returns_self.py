# In-place methods return the tensor itself
import torch
x = torch.tensor([1.0, 4.0])
print(x.add_(1) is x, x.mul_(2) is x, x.sub_(1), x.div_(3), x.zero_(), x.fill_(4), x.sqrt_(), x.neg_(), x.abs_())
print(x.add_(torch.tensor([1.0, 2.0]), alpha=10), x.pow_(2), x.exp_().shape)
x.copy_(torch.tensor([7, 8]))
print(x)
y = x.add(1)
print(y, x)
