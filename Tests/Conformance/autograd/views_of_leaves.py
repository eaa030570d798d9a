# Views of a leaf pass gradients back to it, and alias its storage
import torch
x = torch.arange(6.0, requires_grad=True)
m = x.view(2, 3)
row, column = m[0], m[:, 1]
print(row._base is x, column._is_view(), m.is_leaf, x.is_leaf, row)
(row.sum() * 2 + (column ** 2).sum()).backward()
print(x.grad)
with torch.no_grad():
    row.zero_()
print(x, m, column)
row.add_(1)
