# Empty tensors show their size unless it is (0,)
import torch
print(torch.tensor([]), torch.zeros(0, 3), torch.zeros(2, 0, 4), torch.zeros(0, dtype=torch.int64), torch.zeros(0, 2, dtype=torch.float64), torch.zeros(1, 0, requires_grad=True))
