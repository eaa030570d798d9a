# The type of a tensor, and Tensor, FloatTensor as constructors
import torch
x = torch.tensor([1, 2])
print(type(x), isinstance(x, torch.Tensor), torch.is_tensor(x), torch.is_tensor(1), x.device, x.layout, x.type())
print(torch.Tensor([1, 2]), torch.Tensor(2, 3).shape, torch.FloatTensor([1, 2]), torch.LongTensor([1, 2]))
print(hash(x) == id(x), x is x, x.nelement(), x.element_size(), x.requires_grad, x.is_leaf, x.grad, x.grad_fn)
