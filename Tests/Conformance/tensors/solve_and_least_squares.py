# torch.linalg.solve, lstsq and pinv: systems with one, none and many solutions.
import torch
a = torch.tensor([[3., 1.], [1., 2.]])
b = torch.tensor([9., 8.])
print(torch.linalg.solve(a, b), torch.linalg.solve(a, torch.eye(2)).sum())
x = torch.tensor([[1., 1.], [1., 2.], [1., 3.]])
y = torch.tensor([[1.], [2.], [2.]])
print(torch.linalg.lstsq(x, y).solution, torch.linalg.matrix_rank(x))
print(torch.allclose(torch.linalg.pinv(x) @ y, torch.linalg.lstsq(x, y).solution, atol=1e-6))
print(torch.linalg.matrix_power(torch.tensor([[1, 1], [1, 0]]), 10), torch.linalg.multi_dot([a, a, b]))
