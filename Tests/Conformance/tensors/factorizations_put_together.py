# qr, svd, eigh and cholesky: the factors give the matrix back, and are what they should be.
import torch
torch.manual_seed(0)
a = torch.randn(4, 3, dtype=torch.float64)
q, r = torch.linalg.qr(a)
print(q.shape, r.shape, torch.allclose(q @ r, a), torch.allclose(q.T @ q, torch.eye(3, dtype=torch.float64)))
u, s, vh = torch.linalg.svd(a, full_matrices=False)
print(torch.allclose(u @ torch.diag(s) @ vh, a), (s[:-1] >= s[1:]).all(), torch.linalg.svdvals(a).shape)
g = a.T @ a
values, vectors = torch.linalg.eigh(g)
print(torch.allclose(vectors @ torch.diag(values) @ vectors.T, g), torch.allclose(values.sqrt().flip(0), s))
low = torch.linalg.cholesky(g)
print(torch.allclose(low @ low.T, g), torch.equal(low, low.tril()), torch.linalg.svd(a).U.shape, torch.svd(a).V.shape)
print(torch.allclose(torch.linalg.eigvalsh(g), values))
