# Products whose inner sizes or dtypes disagree
import torch
pairs = (
    (torch.ones(2, 3), torch.ones(2, 3)),
    (torch.ones(3), torch.ones(2)),
    (torch.ones(2, 3), torch.ones(2)),
    (torch.ones(2), torch.ones(3, 2)),
    (torch.ones(2, 2, 3), torch.ones(2, 2, 3)),
    (torch.tensor(2.0), torch.ones(2)),
    (torch.ones(2, 2), torch.ones(2, 2, dtype=torch.float64)),
    (torch.ones(2, 2), torch.ones(2, 2, dtype=torch.int64)),
)
for a, b in pairs:
    try:
        a @ b
    except RuntimeError as error:
        print(error)
for attempt in (lambda: torch.mm(torch.ones(2), torch.ones(2)), lambda: torch.dot(torch.ones(2, 1), torch.ones(2)), lambda: torch.ones(2, 2) @ 3):
    try:
        attempt()
    except (RuntimeError, TypeError) as error:
        print(error)
torch.ones(2, 3) @ torch.ones(4, 5)
