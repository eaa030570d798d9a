# LBFGS with and without line search; it needs a closure.
import torch
from torch import nn, optim

for setting in (dict(lr=0.1), dict(lr=0.5, max_iter=5), dict(line_search_fn="strong_wolfe"), dict(history_size=2, max_iter=8)):
    w = nn.Parameter(torch.tensor([-1.5, 2.0], dtype=torch.float64))
    optimizer = optim.LBFGS([w], **setting)
    calls = 0

    def closure():
        global calls
        calls += 1
        optimizer.zero_grad()
        loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
        loss.backward()
        return loss

    for step in range(3):
        loss = optimizer.step(closure)
        print(setting, step, calls, loss.item(), w.tolist())
    state = optimizer.state_dict()["state"][0]
    print(state["n_iter"], state["func_evals"], len(state["old_dirs"]))
print(optimizer)
for case in (lambda: optimizer.step(), lambda: optim.LBFGS([{"params": [w]}, {"params": [torch.ones(1)]}]),
             lambda: optim.LBFGS([w], line_search_fn="x").step(closure)):
    try:
        case()
    except Exception as error:
        print(type(error).__name__, error)
