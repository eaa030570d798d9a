# Anomaly mode shows the forward call of a gradient that is nan
import torch
x = torch.tensor([-1.0], requires_grad=True)


def loss(x):
    return torch.sqrt(x).sum()


with torch.autograd.set_detect_anomaly(True):
    try:
        loss(x).backward()
    except RuntimeError as error:
        print(error)
print(torch.sqrt(x))
with torch.autograd.detect_anomaly():
    y = torch.sqrt(x)
    y.sum().backward()
