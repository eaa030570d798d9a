# What torch.linalg refuses, and LinAlgError.
import torch
for call in (lambda: torch.linalg.inv(torch.ones(2, 2)), lambda: torch.linalg.det(torch.ones(2, 3)),
             lambda: torch.linalg.solve(torch.zeros(2, 2), torch.ones(2)), lambda: torch.linalg.cholesky(-torch.eye(2)),
             lambda: torch.linalg.inv(torch.ones(2)), lambda: torch.linalg.det(torch.eye(2, dtype=torch.long)),
             lambda: torch.linalg.qr(torch.ones(3)), lambda: torch.linalg.norm(torch.ones(2, 2), "max")):
    try:
        call()
    except RuntimeError as error:
        print(type(error).__name__, isinstance(error, torch.linalg.LinAlgError), error)
