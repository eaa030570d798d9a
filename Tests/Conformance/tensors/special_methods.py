# Operators under their names
import torch
a = torch.arange(6.0).view(2, 3)
b = torch.ones(3, 1)
print(a.__add__(1), torch.Tensor.__matmul__(a, b), abs(-a), a.__getitem__(0), a.__len__(), a[0, 1].__float__())
print(a.__rsub__(1), a.__pow__(2), torch.tensor(3).__index__(), [10, 20, 30][torch.tensor(1)], a.__contains__(5))
print(a.__add__("a"))
c = a
c.__iadd__(1)
print(a, hash(a) == id(a))
[1, 2][torch.tensor([0, 1])]
