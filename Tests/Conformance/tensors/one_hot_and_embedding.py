# F.one_hot and F.embedding: classes, rows, a padding row without gradient, errors.
import torch
import torch.nn.functional as F
print(F.one_hot(torch.tensor([0, 2, 1])), F.one_hot(torch.tensor([[1], [0]]), num_classes=3).shape)
table = torch.arange(8.).reshape(4, 2).requires_grad_()
rows = F.embedding(torch.tensor([[1, 3], [1, 0]]), table, padding_idx=0)
print(rows)
rows.sum().backward()
print(table.grad)
for call in (lambda: F.one_hot(torch.tensor([3]), 2), lambda: F.one_hot(torch.tensor([-1])), lambda: F.one_hot(torch.tensor([1.])),
             lambda: F.embedding(torch.tensor([4]), table), lambda: F.embedding(torch.tensor([0.5]), table)):
    try:
        call()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
