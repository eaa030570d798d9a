# A third-order polynomial fitted to a sine in five ways.
import math
import torch

x = torch.linspace(-math.pi, math.pi, 200, dtype=torch.float64)
y = torch.sin(x)


def report(name, a, b, c, d):
    print(f"{name}: y = {a:.4f} + {b:.4f} x + {c:.4f} x^2 + {d:.4f} x^3")


# 1. Gradients by hand
a, b, c, d = 0.1, 0.2, 0.3, 0.4
rate = 1e-6
for t in range(500):
    y_pred = a + b * x + c * x ** 2 + d * x ** 3
    if t % 100 == 99:
        print(t, (y_pred - y).pow(2).sum().item())
    grad = 2.0 * (y_pred - y)
    a -= rate * grad.sum().item()
    b -= rate * (grad * x).sum().item()
    c -= rate * (grad * x ** 2).sum().item()
    d -= rate * (grad * x ** 3).sum().item()
report("by hand", a, b, c, d)

# 2. Autograd
coefficients = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (0.1, 0.2, 0.3, 0.4)]
for t in range(500):
    y_pred = sum(k * x ** i for i, k in enumerate(coefficients))
    loss = (y_pred - y).pow(2).sum()
    if t % 100 == 99:
        print(t, loss.item())
    loss.backward()
    with torch.no_grad():
        for k in coefficients:
            k -= rate * k.grad
            k.grad = None
report("autograd", *[k.item() for k in coefficients])


# 3. A function of one's own for the third Legendre polynomial
class LegendrePolynomial3(torch.autograd.Function):
    @staticmethod
    def forward(ctx, input):
        ctx.save_for_backward(input)
        return 0.5 * (5 * input ** 3 - 3 * input)

    @staticmethod
    def backward(ctx, grad_output):
        (input,) = ctx.saved_tensors
        return grad_output * 1.5 * (5 * input ** 2 - 1)


a = torch.full((), 0.0, dtype=torch.float64, requires_grad=True)
b = torch.full((), -1.0, dtype=torch.float64, requires_grad=True)
c = torch.full((), 0.0, dtype=torch.float64, requires_grad=True)
d = torch.full((), 0.3, dtype=torch.float64, requires_grad=True)
for t in range(300):
    P3 = LegendrePolynomial3.apply
    y_pred = a + b * P3(c + d * x)
    loss = (y_pred - y).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        for k in (a, b, c, d):
            k -= 5e-6 * k.grad
            k.grad = None
print(f"Result: y = {a.item():.4f} + {b.item():.4f} * P3({c.item():.4f} + {d.item():.4f} x)", round(loss.item(), 4))

# 4. nn and optim
xx = x.unsqueeze(-1).pow(torch.tensor([1, 2, 3]))
model = torch.nn.Sequential(torch.nn.Linear(3, 1, dtype=torch.float64), torch.nn.Flatten(0, 1))
with torch.no_grad():
    model[0].weight.fill_(0.1)
    model[0].bias.fill_(0.0)
loss_fn = torch.nn.MSELoss(reduction="sum")
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)
for t in range(500):
    y_pred = model(xx)
    loss = loss_fn(y_pred, y)
    if t % 100 == 99:
        print(t, round(loss.item(), 6))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
linear_layer = model[0]
report("nn", linear_layer.bias.item(), *linear_layer.weight[0].tolist())


# 5. A module of one's own
class Polynomial3(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.a = torch.nn.Parameter(torch.zeros(()))
        self.b = torch.nn.Parameter(torch.ones(()))

    def forward(self, x):
        return self.a + self.b * x

    def string(self):
        return f"y = {self.a.item()} + {self.b.item()} x"


print(Polynomial3().string(), list(Polynomial3().parameters()))
