# Packing and unpacking of saved tensors
import torch
from torch.autograd.graph import save_on_cpu, saved_tensors_hooks


def pack(tensor):
    print("pack", tensor.shape)
    return tensor.tolist()


def unpack(content):
    print("unpack", content)
    return torch.tensor(content)


x = torch.tensor([1.0, 2.0], requires_grad=True)
with saved_tensors_hooks(pack, unpack):
    y = x * x
    z = y + 1
z.sum().backward()
print(x.grad)
with save_on_cpu():
    y = x * x
y.sum().backward()
print(x.grad)
with saved_tensors_hooks(lambda tensor: tensor, lambda tensor: 1 / 0):
    y = x.exp()
y.sum().backward()
