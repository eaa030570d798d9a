# A grad of one's own has to fit in shape and dtype
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad = torch.tensor([10.0, 20.0])
x.sum().backward()
print(x.grad)
for value in (torch.ones(3), torch.ones(2, dtype=torch.float64), 5, torch.tensor([1, 2])):
    try:
        x.grad = value
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
x.grad = torch.ones(2, 1)
