# Integers are right-aligned and never scientific
import torch
print(torch.tensor([1, -20, 300]), torch.tensor([10 ** 12, 1]), torch.tensor(-5), torch.tensor([[1, 2], [-100, 4]]), torch.tensor([2 ** 62]))
print(torch.tensor([True, False]), torch.tensor([[True], [False]]), torch.tensor(False), torch.tensor([1, 2], dtype=torch.int32), torch.tensor([7], dtype=torch.uint8), torch.tensor(3, dtype=torch.int16))
