# Names that torch has not: the words of the AttributeError.
import torch
import torch.nn.functional as F
for get in (lambda: torch.sq, lambda: torch.ones(1).elem, lambda: F.reluu, lambda: torch.linalg.inverse, lambda: torch.Tensor.scale,
            lambda: torch.float33):
    try:
        get()
    except AttributeError as error:
        print(error)
print(hasattr(torch, "relu"), hasattr(torch, "nope"), getattr(torch.ones(1), "nope", 3))
