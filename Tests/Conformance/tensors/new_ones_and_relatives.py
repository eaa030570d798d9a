# new_ones, new_zeros, new_full, new_tensor, new_empty: dtype of the source unless given.
import torch
x = torch.tensor([1.5], dtype=torch.float64)
print(x.new_ones(2, 2), x.new_ones((2,), dtype=torch.int32), x.new_zeros(3), x.new_full((2,), 7))
print(x.new_tensor([1, 2]), x.new_empty(2, 3).shape, torch.tensor([1]).new_ones(1, requires_grad=False))
print(torch.ones_like(x, dtype=torch.bool), torch.zeros_like(x), torch.full_like(x, 2.5), torch.empty_like(x).dtype)
torch.manual_seed(0)
print(torch.rand_like(x), torch.randn_like(torch.zeros(3, dtype=torch.float64), dtype=torch.float32).dtype)
