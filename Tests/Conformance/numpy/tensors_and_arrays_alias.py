# an array from a tensor and a tensor from an array share their elements
import numpy as np
import torch
a = np.ones(3)
t = torch.from_numpy(a)
a[0] = 5
t[1] = 7
a += 1
print(t, a)
np.multiply(a, 2, out=a)
print(t)
view = t.numpy()[1:]
view[:] = 0
print(t, a)
c = torch.tensor(a)
c[0] = -1
print(a, c)
t.add_(1)
print(a, t.numpy().base is None or True)
