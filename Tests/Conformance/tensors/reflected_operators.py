# A number on the left, and division of integers by zero
import torch
b = torch.tensor([2, 3, -2])
print(7 // b, 7 % b, 7 - b, 7 / b, 2 ** b.abs(), 7.5 // b, -7 % b)
print(1 << b.abs(), 6 & b, 6 | b, 6 ^ b, 100 >> b.abs())
print(7 // torch.tensor([2.0, 0.0]), 7 % torch.tensor([2.0, 0.0]))
for attempt in (lambda: 7 // torch.tensor([0]), lambda: b % 0, lambda: b // 0, lambda: 7 % torch.tensor([1, 0])):
    try:
        print(attempt())
    except RuntimeError as error:
        print(error)
7 @ b
