extension BundledTorch {
  /// `torch.optim.asgd`: averaged stochastic gradient descent (Polyak and Juditsky, 1992).
  static let optimASGD = #"""
    """`torch.optim.asgd`: averaged stochastic gradient descent (Polyak and Juditsky, 1992)."""
    from torch.optim.optimizer import _EachParameter, _check_lr, _scalar, _to_scalar
    import torch


    class ASGD(_EachParameter):
        def __init__(self, params, lr=1e-2, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0, foreach=None, maximize=False,
                     differentiable=False, capturable=False):
            _check_lr(lr)
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            super().__init__(params, dict(
                lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
                differentiable=differentiable, capturable=capturable))

        def _update(self, param, grad, group):
            state = self.state[param]
            lr, lambd = _to_scalar(group["lr"]), group["lambd"]
            if not state:
                state["step"] = _scalar(0.0)
                state["eta"] = _scalar(float(lr))
                state["mu"] = _scalar(1.0)
                state["ax"] = torch.zeros_like(param)
            average, mu, eta = state["ax"], state["mu"], state["eta"]
            state["step"] += 1
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            rate = eta.item()
            param.mul_(1 - lambd * rate)
            param.add_(grad, alpha=-rate)
            if mu.item() != 1:
                average.add_(param.sub(average).mul_(mu))
            else:
                average.copy_(param)
            step = state["step"].item()
            eta.copy_(torch.as_tensor(lr / ((1 + lambd * lr * step) ** group["alpha"])))
            mu.copy_(torch.as_tensor(1 / max(1, step - group["t0"])))
    """#
}
