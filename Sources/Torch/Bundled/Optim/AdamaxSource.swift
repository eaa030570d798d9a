extension BundledTorch {
  /// `torch.optim.adamax`: Adam with the largest gradient in place of the second moment.
  static let optimAdamax = #"""
    """`torch.optim.adamax`: Adam with the largest gradient in place of the second moment."""
    from torch.optim.optimizer import _EachParameter, _check_betas, _check_lr, _scalar, _to_scalar
    import torch


    class Adamax(_EachParameter):
        def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, foreach=None, *, maximize=False,
                     differentiable=False, capturable=False):
            _check_lr(lr)
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            _check_betas(betas)
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
                differentiable=differentiable, capturable=capturable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["exp_avg"] = torch.zeros_like(param)
                state["exp_inf"] = torch.zeros_like(param)
            mean, largest = state["exp_avg"], state["exp_inf"]
            beta1, beta2 = group["betas"]
            state["step"] += 1
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            mean.lerp_(grad, 1 - beta1)
            torch.maximum(largest.mul_(beta2), grad.abs().add_(group["eps"]), out=largest)
            correction = 1 - beta1 ** state["step"].item()
            param.addcdiv_(mean, largest, value=-(_to_scalar(group["lr"]) / correction))
    """#
}
