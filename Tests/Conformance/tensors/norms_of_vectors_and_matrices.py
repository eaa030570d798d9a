# torch.linalg.norm, vector_norm and matrix_norm, Tensor.norm: orders and dimensions.
import torch
v = torch.tensor([3., -4.])
m = torch.tensor([[1., 2.], [3., 4.]])
print(torch.linalg.norm(v), torch.linalg.norm(v, 1), torch.linalg.norm(v, float("inf")), torch.linalg.vector_norm(v, 3))
print(torch.linalg.norm(m), torch.linalg.matrix_norm(m, 1), torch.linalg.matrix_norm(m, float("inf")), torch.linalg.norm(m, 2))
print(torch.linalg.norm(m, dim=1), m.norm(p=1), m.norm(2, dim=0, keepdim=True), torch.linalg.norm(m, "nuc"))
print(torch.linalg.cond(m), torch.dist(v, torch.zeros(2), 1), torch.trace(m), torch.linalg.matrix_exp(torch.zeros(2, 2)))
