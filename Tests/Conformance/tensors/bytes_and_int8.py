# byte, char and int8: conversions wrap, sums widen.
import torch
x = torch.tensor([-1, 127, 128, 300])
print(x.byte(), x.to(torch.int8), torch.tensor([100, 27], dtype=torch.int8) + torch.tensor([100, 1], dtype=torch.int8))
print(torch.tensor([200, 100], dtype=torch.uint8).sum(), x.byte() > 100, x.byte().dtype, x.char(), x.short())
print(torch.tensor([250], dtype=torch.uint8) + 10, torch.tensor([1.9, -1.9]).byte())
try:
    torch.tensor(300, dtype=torch.int8)
except RuntimeError as error:
    print(type(error).__name__)
