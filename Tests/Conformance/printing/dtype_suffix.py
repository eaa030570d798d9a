# The dtype is shown unless it is the default of its kind
import torch
for dtype in (torch.float32, torch.float64, torch.int64, torch.int32, torch.bool):
    print(torch.ones(2, dtype=dtype), torch.ones(0, dtype=dtype), torch.ones((), dtype=dtype))
