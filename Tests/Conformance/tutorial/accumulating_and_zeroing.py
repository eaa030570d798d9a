# Gradients are set to zero between passes, so the three prints agree
import torch
x = torch.tensor([10, 20, 30, 40], requires_grad=True, dtype=torch.float64)
for _ in range(3):
    f1 = x ** 2 + 20
    f2 = f1.mean()
    if x.grad is not None:
        x.grad.data.zero_()  # 本身来改动
    f2.backward()
    print(x.grad)
