# from_numpy shares memory, refuses negative strides and what is no array.
import numpy as np
import torch
a = np.arange(4.)
t = torch.from_numpy(a)
a[0] = 9
print(t, torch.from_numpy(a[::2]), torch.as_tensor(a) is torch.as_tensor(a), torch.tensor(a).dtype)
for call in (lambda: torch.from_numpy(a[::-1]), lambda: torch.tensor(a[::-1]), lambda: torch.from_numpy([1]), lambda: torch.from_numpy(np.float64(1))):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(torch.from_numpy(a[::-1].copy()), torch.zeros(np.int64(2), np.int64(1)).shape, torch.tensor([np.float32(1), np.float32(2)]))
