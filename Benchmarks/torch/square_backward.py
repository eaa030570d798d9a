import torch


def run():
    x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    for _ in range(3000):
        f = x ** 2
        f.backward()
    return x.grad.item()
