# Derivatives of + - * / ** and functions, at values with exact results
import torch
def gradient(f, value):
    x = torch.tensor(value, requires_grad=True, dtype=torch.float64)
    f(x).sum().backward()
    return x.grad

x = [1.0, 2.0, 4.0]
for name, f in (
    ("x + 1", lambda x: x + 1), ("1 - x", lambda x: 1 - x), ("3 * x", lambda x: 3 * x), ("x / 2", lambda x: x / 2), ("8 / x", lambda x: 8 / x),
    ("x ** 2", lambda x: x ** 2), ("x ** 3", lambda x: x ** 3), ("x ** -1", lambda x: x ** -1), ("x ** 0", lambda x: x ** 0), ("2 ** x", lambda x: (2 ** x) / torch.log(torch.tensor(2.0, dtype=torch.float64))),
    ("-x", lambda x: -x), ("abs", lambda x: (x - 2).abs()), ("relu", lambda x: (x - 2).relu()), ("log", lambda x: x.log()), ("sqrt", lambda x: (x * x).sqrt()),
    ("exp", lambda x: (x * 0).exp()), ("sigmoid", lambda x: (x * 0).sigmoid()), ("tanh", lambda x: (x * 0).tanh()), ("sin", lambda x: (x * 0).sin()), ("cos", lambda x: (x * 0).cos()),
    ("mean", lambda x: x.mean()), ("sum", lambda x: x.sum()), ("reshape", lambda x: x.reshape(3, 1) * x), ("x[1]", lambda x: x[1] * 5), ("x[1:]", lambda x: x[1:] * x[:2]), ("clone", lambda x: x.clone() * 2),
):
    print(name, gradient(f, x))
