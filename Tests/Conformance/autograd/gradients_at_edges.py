# Derivatives where a function has a corner or a pole
import torch
for name, f, value in (
    ("abs at 0", lambda x: x.abs(), 0.0), ("relu at 0", lambda x: x.relu(), 0.0), ("sqrt at 0", lambda x: x.sqrt(), 0.0), ("log at 0", lambda x: x.log(), 0.0),
    ("1/x at 0", lambda x: 1 / x, 0.0), ("x**0 at 0", lambda x: x ** 0, 0.0), ("x**0.5 at 0", lambda x: x ** 0.5, 0.0), ("0**x at 0", lambda x: 0 ** x, 0.0), ("sqrt at -1", lambda x: x.sqrt(), -1.0),
    ("exp at 1000", lambda x: x.exp(), 1000.0), ("max of ties", lambda x: torch.stack([x, x]).max(), 1.0), ("sigmoid at 1000", lambda x: x.sigmoid(), 1000.0),
):
    x = torch.tensor(value, requires_grad=True)
    y = f(x)
    y.backward()
    print(name, y.detach(), x.grad)
