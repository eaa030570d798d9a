# F.avg_pool1d, avg_pool2d and the adaptive ones.
import torch
import torch.nn.functional as F
x = torch.arange(16.).reshape(1, 1, 4, 4)
print(F.avg_pool2d(x, 2), F.avg_pool2d(x, 3, stride=2, padding=1), F.avg_pool2d(x, 3, 2, 1, count_include_pad=False))
print(F.avg_pool1d(torch.tensor([[[1., 2., 3., 4., 5.]]]), kernel_size=3, stride=2))
print(F.adaptive_avg_pool2d(x, 1), F.adaptive_avg_pool2d(x, (2, None)), F.adaptive_avg_pool1d(x[0], 3))
print(F.adaptive_max_pool2d(x, (1, 2), return_indices=True))
try:
    F.avg_pool2d(x, 5)
except RuntimeError as error:
    print(error)
