# nan and inf are padded, and do not count when the format is chosen
import torch
inf, nan = float("inf"), float("nan")
print(torch.tensor([inf, 1.0]), torch.tensor([nan, 1.5]), torch.tensor([-inf, nan]), torch.tensor(nan), torch.tensor([inf, -inf, 12345.678]))
print(torch.tensor([nan, 1e-10]), torch.tensor([1.0, nan, 1e10]), torch.tensor([[1.0, nan], [-inf, 2.25]]), torch.tensor([nan, nan]))
