# torch.clamp: one bound, both, tensors as bounds, bounds that cross, gradient at the border.
import torch
x = torch.tensor([-2., -0.5, 0.5, 2.], requires_grad=True)
print(torch.clamp(x, min=-1), torch.clamp(x, max=1), torch.clamp(x, -1, 1))
print(torch.clamp(x, min=torch.tensor([0., -1., 1., 3.])), torch.clamp(x, 1, -1))
torch.clamp(x, -0.5, 0.5).sum().backward()
print(x.grad)
print(torch.clamp(torch.tensor([1, 5, 9]), 2, 6.5))
try:
    torch.clamp(x)
except RuntimeError as error:
    print(error)
