# numpy() and from_numpy share their memory with the tensor
import torch
x = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
a = x.numpy()
x[0] = 10
print(a)
a[1] = 20
print(x, a.dtype, a.shape)
y = torch.from_numpy(a)
y += 1
print(x, a)
x = x + 1
print(a)
print(torch.tensor([1, 2]).numpy(), torch.tensor([[1.5, 2.0], [3.0, 4.25]]).numpy(), torch.tensor(5.0).numpy(), torch.tensor([True]).numpy())
