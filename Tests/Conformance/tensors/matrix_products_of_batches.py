# bmm, addmm, baddbmm, einsum, outer, chain of products: values and errors.
import torch
a = torch.arange(6.).reshape(1, 2, 3)
b = torch.ones(1, 3, 2)
print(torch.bmm(a, b), a.bmm(b).shape, torch.addmm(torch.ones(2), a[0], b[0], beta=2, alpha=0.5), torch.ones(2, 2).addmm(a[0], b[0]))
print(torch.einsum("bij,bjk->bik", a, b), torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4])), torch.linalg.multi_dot([a[0], b[0], a[0]]).shape)
print(torch.baddbmm(torch.zeros(1), a, b).shape, torch.tensordot(a[0], b[0], dims=1), torch.kron(torch.eye(2), torch.ones(1, 2)))
for call in (lambda: torch.bmm(a, a), lambda: torch.bmm(a[0], b), lambda: torch.addmm(torch.ones(3), a[0], b[0])):
    try:
        call()
    except RuntimeError as error:
        print(error)
