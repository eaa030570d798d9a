extension BundledTorch {
  /// `torch.optim.adadelta`: the size of a step follows from earlier steps (Zeiler, 2012).
  static let optimAdadelta = #"""
    """`torch.optim.adadelta`: the size of a step follows from earlier steps (Zeiler, 2012)."""
    from torch.optim.optimizer import _EachParameter, _check_lr, _scalar, _to_scalar
    import torch


    class Adadelta(_EachParameter):
        def __init__(self, params, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0, foreach=None, *, capturable=False,
                     maximize=False, differentiable=False):
            _check_lr(lr)
            if not 0.0 <= rho <= 1.0:
                raise ValueError(f"Invalid rho value: {rho}")
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            super().__init__(params, dict(
                lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize, capturable=capturable,
                foreach=foreach, differentiable=differentiable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["square_avg"] = torch.zeros_like(param)
                state["acc_delta"] = torch.zeros_like(param)
            square, past, rho, eps = state["square_avg"], state["acc_delta"], group["rho"], group["eps"]
            state["step"] += 1
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            square.mul_(rho).addcmul_(grad, grad, value=1 - rho)
            delta = past.add(eps).sqrt_().div_(square.add(eps).sqrt_()).mul_(grad)
            past.mul_(rho).addcmul_(delta, delta, value=1 - rho)
            param.add_(delta, alpha=-_to_scalar(group["lr"]))
    """#
}
