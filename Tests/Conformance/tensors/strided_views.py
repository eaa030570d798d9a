# Views with steps: writing through them, making them contiguous, views of views
import torch
x = torch.arange(12)
even = x[::2]
third = even[1::2]
print(even, third, third.stride(), third.storage_offset())
third.zero_()
print(x)
m = x.view(3, 4)
block = m[1:, 1:3]
print(block, block.stride(), block.is_contiguous(), block.t(), block.sum(), block.reshape(4))
block += 100
print(m)
c = block.contiguous()
c[0, 0] = -1
print(m[1, 1], c)
flat = m.t().reshape(-1)
flat[0] = 777
print(m[0, 0], flat[:3])
m[:, 0] = m[:, 1]
print(m)
m[1:] = m[:-1].clone()
print(m)
block.view(4)
