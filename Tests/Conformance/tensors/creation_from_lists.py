# torch.tensor infers dtype and shape from nested lists
import torch
for data in (1, 1.5, True, [1, 2], [1.0, 2], [True, False], [[1, 2], [3, 4]], [[[1.5]]], [], [[]], [[], []], (1, 2), [True, 2], [True, 2.5], range(3)):
    t = torch.tensor(data)
    print(t, t.dtype, t.shape)
