# / always gives floats, // and % follow Python's signs
import torch
a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([2, 2, -2, -2])
print(a / b, a // b, a % b)
print(a / 2, a // 2, a % 2, 2 / b, 7 // b)
print(a.double() / b, a.float() // b, a.float() % b)
print(torch.tensor([1.0, -1.0, 0.0]) / 0, torch.tensor([1, 0]) / 0)
print(-a, abs(a), a ** 2, 2 ** torch.tensor([0, 1, 2]), torch.tensor([4.0]) ** 0.5, torch.tensor([2]) ** torch.tensor([0.5]))
torch.tensor([1, 2]) // torch.tensor([1, 0])
