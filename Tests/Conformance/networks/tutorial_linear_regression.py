# Linear regression four times: by hand, with autograd, with nn, with optim.
import torch
from torch import nn

torch.manual_seed(0)

# Data: y = 2x - 1 with a little noise.
n = 40
x = torch.linspace(-1, 1, n).unsqueeze(1)
y = 2 * x - 1 + 0.1 * (torch.rand(n, 1) - 0.5)
print(x.shape, y.shape, y[:3])

# 1. By hand
w, b = 0.0, 0.0
lr = 0.1
for epoch in range(50):
    prediction = w * x + b
    error = prediction - y
    grad_w = (2 * error * x).mean().item()
    grad_b = (2 * error).mean().item()
    w -= lr * grad_w
    b -= lr * grad_b
    if epoch % 10 == 0:
        print(f"by hand  epoch {epoch:2d}  loss {(error ** 2).mean().item():.4f}  w {w:.3f}  b {b:.3f}")

# 2. With autograd
w = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for epoch in range(50):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
        b -= lr * b.grad
        w.grad.zero_()
        b.grad.zero_()
    if epoch % 10 == 0:
        print("autograd", epoch, loss.item())
print(w, b)


# 3. With a module
class LinearRegression(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)


model = LinearRegression()
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=lr)
print(model)
for epoch in range(60):
    outputs = model(x)
    loss = criterion(outputs, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if (epoch + 1) % 15 == 0:
        print("Epoch [{}/{}], Loss: {:.4f}".format(epoch + 1, 60, loss.item()))
for name, param in model.named_parameters():
    print(name, param.data)

# 4. The closed form, to compare.
design = torch.cat([x, torch.ones_like(x)], dim=1)
(s2, s1), (_, s0) = (design.t() @ design).tolist()
t1, t0 = (design.t() @ y).flatten().tolist()
determinant = s2 * s0 - s1 * s1
print(f"closed form: {(t1 * s0 - t0 * s1) / determinant:.4f} {(t0 * s2 - t1 * s1) / determinant:.4f}")
predicted = model(x).detach().numpy()
print(predicted.shape, predicted[:2])
