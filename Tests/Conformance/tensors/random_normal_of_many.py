# From 16 elements on randn draws in blocks
import torch
torch.manual_seed(7)
print(torch.randn(15))
torch.manual_seed(7)
print(torch.randn(16))
torch.manual_seed(7)
print(torch.randn(17))
torch.manual_seed(7)
print(torch.randn(4, 5))
