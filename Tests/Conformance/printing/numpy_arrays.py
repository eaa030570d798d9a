# Arrays print without commas
import torch
for t in (
    torch.tensor([10.0, 20.0], dtype=torch.float64), torch.tensor([1, 2, 3]), torch.tensor([[1.5, 2.0], [3.25, 40.0]]), torch.tensor([0.1, 0.2]), torch.tensor([True, False]), torch.tensor(5.5), torch.tensor([1e-5, 1.0]),
    torch.tensor([1e10, 1.0]), torch.tensor([]), torch.zeros(2, 2, 2), torch.arange(30), torch.tensor([-1.0, float("nan"), float("inf")]), torch.tensor([1 / 3, 2 / 3], dtype=torch.float64), torch.tensor([100, -5], dtype=torch.int32),
):
    a = t.numpy()
    print(a)
    print(repr(a))
