# A line fitted to points by gradient descent, printed while it converges
import torch
x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = 2 * x + 1
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
for epoch in range(201):
    loss = ((w * x + b - y) ** 2).mean()
    if w.grad is not None:
        w.grad.zero_()
        b.grad.zero_()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
    if epoch % 50 == 0:
        print(f"epoch {epoch:3d} loss {loss.item():.6f} w {w.item():.4f} b {b.item():.4f}")
print(w, b)
