# Targets that F.cross_entropy refuses.
import torch
import torch.nn.functional as F
x = torch.zeros(2, 3)
for target in (torch.tensor([0, 3]), torch.tensor([0, -1]), torch.tensor([0., 1.]), torch.tensor([0, 1], dtype=torch.int32),
               torch.tensor([[0], [1]]), torch.ones(2, 3, dtype=torch.long), torch.tensor([0])):
    try:
        print(F.cross_entropy(x, target))
    except (IndexError, RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
