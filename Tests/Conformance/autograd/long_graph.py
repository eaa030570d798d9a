# A graph of 100,000 nodes goes backward and is freed without recursion
import torch
x = torch.tensor(1.0, requires_grad=True, dtype=torch.float64)
y = x
for _ in range(100000):
    y = y + x
y.backward()
print(y, x.grad)
del y
print("freed")
