# float16 and bfloat16: rounding, range, sums through float32, printing.
import torch
h = torch.tensor([0.1, 1 / 3, 65504., 70000.], dtype=torch.float16)
b = torch.tensor([0.1, 1 / 3, 65504., 1e38], dtype=torch.bfloat16)
print(h, b, h.float(), b.double())
print(h[:2] + h[:2], torch.tensor([2048.], dtype=torch.float16) + 1, torch.ones(3000, dtype=torch.float16).sum())
print((h + b).dtype, (h * 2.0).dtype, h.half() is h, torch.finfo(torch.float16).max, torch.finfo(torch.bfloat16).eps)
print(torch.tensor([1.5], dtype=torch.bfloat16).item(), torch.zeros(1, dtype=torch.float16) / 0)
