# An optimizer of one's own derives from Optimizer.
import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.optimizer import required


class Signs(Optimizer):
    def __init__(self, params, lr=required, decay=0.9):
        super().__init__(params, dict(lr=lr, decay=decay))

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                state["count"] = state.get("count", 0) + 1
                p.add_(p.grad.sign(), alpha=-group["lr"] * group["decay"] ** state["count"])
        return loss


w = nn.Parameter(torch.tensor([1.0, -1.0]))
optimizer = Signs([w], lr=0.5)
for _ in range(3):
    optimizer.zero_grad()
    (w ** 2).sum().backward()
    optimizer.step()
    print(w.tolist(), optimizer.state[w])
print(optimizer)
try:
    Signs([w])
except ValueError as error:
    print(error)
