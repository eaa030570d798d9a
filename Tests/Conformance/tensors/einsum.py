# einsum: products, sums, diagonals, batches
import torch
a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
print(torch.einsum("ij,jk->ik", a, b))
print(torch.einsum("ij->ji", a), torch.einsum("ij->", a), torch.einsum("ij->j", a))
print(torch.einsum("ij,ij->i", a, a), torch.einsum("i,j->ij", torch.arange(3), torch.arange(2)))
print(torch.einsum("ii->i", torch.eye(3)), torch.einsum("ii", torch.eye(3)), torch.einsum("ij,j", a, torch.ones(3)))
print(torch.einsum("bij,bjk->bik", torch.ones(2, 2, 3), torch.ones(2, 3, 1)))
print(torch.einsum("...ij,...jk->...ik", torch.ones(2, 2, 3), torch.ones(2, 3, 1)).shape)
print(torch.einsum("ij,jk,kl->il", a, b, b.t()))
for equation, operands in (("ij,jk->ik", (a, a)), ("ijk->i", (a,)), ("ij,jk->ik", (a,))):
    try:
        print(torch.einsum(equation, *operands))
    except RuntimeError as error:
        print(error)
