# Names of arguments, also numpy's
import torch
a = torch.arange(6.0).view(2, 3)
print(torch.cat([a, a], axis=1).shape, torch.stack([a, a], axis=1).shape, a.sum(axis=0, keepdims=True))
print(torch.zeros(size=(2,)), torch.full(size=(2,), fill_value=1), torch.arange(start=1, end=7, step=2))
print(torch.max(a, axis=1), torch.unsqueeze(a, axis=0).shape, a.clamp(min=2), a.var(unbiased=False))
print(torch.norm(a, "fro"), torch.norm(a, p=2, dim=1), a.norm(p=1), a.norm(2, 1))
out = torch.zeros(2, 3)
print(torch.add(a, a, out=out) is out, out, a.to(torch.zeros(1, dtype=torch.int64)))
print(torch.quantile(a, 0.5), a.quantile(torch.tensor([0.0, 0.25]), dim=1), torch.cov(a), torch.kron(torch.ones(2), a[0]))
for attempt in (
    lambda: a.sum(wrong=1),
    lambda: torch.zeros(2, dtype="float"),
    lambda: torch.add(a, b=1),
    lambda: a.relu(inplace=True),
    lambda: torch.softmax(a),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
