# view(dtype) reads the same bytes
import torch
x = torch.tensor([1.0, -1.0])
bits = x.view(torch.int32)
print(bits, bits.dtype, bits.shape)
bits[0] = 0
print(x, bits._base is x, torch.tensor([7, 8]).view(torch.int32), torch.tensor([7, 8], dtype=torch.int32).view(torch.int64))
torch.tensor([7.0]).view(torch.int64)
