# The shapes of products: vectors, matrices, batches
import torch
v = torch.tensor([1.0, 2.0, 3.0])
m = torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])
print(v @ v, m @ v, torch.tensor([1.0, 2.0]) @ m, m @ m.t(), m.t() @ m)
print(torch.matmul(m, v), m.matmul(v), torch.mm(m, m.t()), torch.dot(v, v), m.mv(v))
print((torch.ones(4, 2, 3) @ torch.ones(3, 5)).shape, (torch.ones(4, 2, 3) @ torch.ones(4, 3, 1)).shape, (torch.ones(2, 3) @ torch.ones(5, 3, 4)).shape, (torch.ones(4, 2, 3) @ torch.ones(3)).shape)
print(torch.ones(2, 0) @ torch.ones(0, 3), (torch.ones(0, 3) @ torch.ones(3, 2)).shape)
i = torch.tensor([[1, 2], [3, 4]])
print(i @ i, i @ torch.tensor([1, -1]))
