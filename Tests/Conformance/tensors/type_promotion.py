# Number against 0-d tensor against tensor with dimensions: category first, then dimension, then width
import torch
i = torch.tensor([1, 2])
f = torch.tensor([1.5, 2.5])
d = torch.tensor([1.5, 2.5], dtype=torch.float64)
b = torch.tensor([True, False])
i0 = torch.tensor(3)
f0 = torch.tensor(3.0)
d0 = torch.tensor(3.0, dtype=torch.float64)
for name, result in (
    ("i + 1", i + 1), ("i + 1.5", i + 1.5), ("i + True", i + True), ("f + 1", f + 1), ("d + 1.5", d + 1.5), ("b + 1", b + 1), ("b + 1.5", b + 1.5),
    ("b + b", b + b), ("i + f", i + f), ("f + d", f + d), ("i + d", i + d), ("b + i", b + i),
    ("f + d0", f + d0), ("i + f0", i + f0), ("i + d0", i + d0), ("i0 + f0", i0 + f0), ("f0 + d0", f0 + d0), ("i0 + 1.5", i0 + 1.5), ("d0 + f", d0 + f), ("i0 * f", i0 * f),
):
    print(name, result.dtype, result)
