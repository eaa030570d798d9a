# finfo and iinfo
import torch
print(torch.finfo(torch.float32).eps, torch.finfo(torch.float64).max, torch.finfo().bits, torch.finfo(torch.float16).tiny)
print(torch.finfo(torch.float32))
print(torch.iinfo(torch.int32).max, torch.iinfo(torch.uint8), torch.iinfo(torch.int64).min)
print(torch.can_cast(torch.float32, torch.int64), torch.promote_types(torch.int32, torch.float32))
torch.finfo(torch.int32)
