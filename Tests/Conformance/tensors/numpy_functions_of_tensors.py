# Functions of numpy on tensors give tensors; operators with an array on the left do not mix.
import warnings
import numpy as np
import torch
warnings.simplefilter("ignore", DeprecationWarning)
x = torch.tensor([1., 4., 9.])
print(np.sqrt(x), np.exp(torch.zeros(2)), np.maximum(x, torch.full((3,), 2.)), type(np.add(x, 1)), np.isnan(x))
print(x + np.ones(3, dtype=np.float32), x * np.float32(2), np.float64(2) * x, np.asarray(x))
for call in (lambda: np.ones(3) * x, lambda: np.exp(torch.ones(1, requires_grad=True))):
    try:
        call()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
