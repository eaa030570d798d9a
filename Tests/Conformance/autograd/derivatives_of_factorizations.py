# Gradients through inv, solve, slogdet, eigh, svd and cholesky agree with finite differences.
import torch
from torch.autograd import gradcheck
torch.manual_seed(0)
a = (torch.randn(3, 3, dtype=torch.float64) + 3 * torch.eye(3, dtype=torch.float64)).requires_grad_()
b = torch.randn(3, 2, dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.linalg.inv, a), gradcheck(torch.linalg.solve, (a, b)), gradcheck(lambda x: torch.linalg.slogdet(x)[1], a))
print(gradcheck(lambda x: torch.linalg.eigvalsh(x + x.T), a), gradcheck(torch.linalg.svdvals, a))
print(gradcheck(lambda x: torch.linalg.cholesky(x @ x.T), a), gradcheck(lambda x: torch.linalg.qr(x)[1], a))
print(gradcheck(torch.linalg.pinv, b), gradcheck(torch.matrix_exp, a.detach().div(4).requires_grad_()))
