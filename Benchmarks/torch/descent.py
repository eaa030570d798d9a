import torch


def run():
    x = torch.tensor(10, requires_grad=True, dtype=torch.float64)
    for _ in range(5000):
        f = x ** 2
        if x.grad is not None:
            x.grad.data.zero_()
        f.backward()
        x.data = x.data - 0.001 * x.grad
    return "%.10f" % x.data
