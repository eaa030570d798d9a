# Embedding: rows by index, padding, gradients, pretrained weights.
import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(4, 3, padding_idx=1)
print(table, table.weight)
index = torch.tensor([[0, 1], [3, 3]])
out = table(index)
print(out.shape, out)
out.sum().backward()
print(table.weight.grad)
fixed = nn.Embedding.from_pretrained(torch.arange(6.0).view(3, 2))
print(fixed(torch.tensor(2)), fixed.weight.requires_grad, fixed)
print(nn.Embedding(3, 2, max_norm=1.0), nn.EmbeddingBag(3, 2, mode="sum"))
bag = nn.EmbeddingBag.from_pretrained(torch.arange(6.0).view(3, 2), mode="sum")
print(bag(torch.tensor([0, 1, 2, 2]), torch.tensor([0, 2])), bag(torch.tensor([[0, 1], [2, 2]])))
for case in (lambda: table(torch.tensor([4])), lambda: table(torch.tensor([0.5])), lambda: nn.Embedding(2, 1, padding_idx=5)):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
