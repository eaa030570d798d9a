# Scientific numbers align with their signs and exponents
import torch
print(torch.tensor([1e-5, 1.0]), torch.tensor([-1e-5, 1.0]), torch.tensor([1e10, -1e-10]), torch.tensor([[1e5, 1.5], [1e-3, 0.0]]), torch.tensor([1e100, 1.0], dtype=torch.float64), torch.tensor([1e-300], dtype=torch.float64))
