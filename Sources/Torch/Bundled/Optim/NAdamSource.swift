extension BundledTorch {
  /// `torch.optim.nadam`: Adam with Nesterov's momentum (Dozat, 2016).
  static let optimNAdam = #"""
    """`torch.optim.nadam`: Adam with Nesterov's momentum (Dozat, 2016)."""
    from torch.optim.optimizer import _EachParameter, _check_betas, _check_lr, _scalar, _to_scalar
    import torch


    class NAdam(_EachParameter):
        def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, momentum_decay=4e-3,
                     decoupled_weight_decay=False, *, foreach=None, maximize=False, capturable=False, differentiable=False):
            _check_lr(lr)
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            _check_betas(betas)
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            if not 0.0 <= momentum_decay:
                raise ValueError(f"Invalid momentum_decay value: {momentum_decay}")
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, momentum_decay=momentum_decay,
                decoupled_weight_decay=decoupled_weight_decay, maximize=maximize, foreach=foreach, capturable=capturable,
                differentiable=differentiable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["mu_product"] = _scalar(1.0)
                state["exp_avg"] = torch.zeros_like(param)
                state["exp_avg_sq"] = torch.zeros_like(param)
            mean, square, lr = state["exp_avg"], state["exp_avg_sq"], _to_scalar(group["lr"])
            beta1, beta2 = group["betas"]
            state["step"] += 1
            step = state["step"].item()
            if group["weight_decay"] != 0:
                if group["decoupled_weight_decay"]:
                    param.mul_(1 - lr * group["weight_decay"])
                else:
                    grad = grad.add(param, alpha=group["weight_decay"])
            decay = group["momentum_decay"]
            mu = beta1 * (1.0 - 0.5 * (0.96 ** (step * decay)))
            mu_next = beta1 * (1.0 - 0.5 * (0.96 ** ((step + 1) * decay)))
            state["mu_product"] *= mu
            product = state["mu_product"].item()
            mean.lerp_(grad, 1 - beta1)
            square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
            root = square.div(1 - beta2 ** step).sqrt().add_(group["eps"])
            param.addcdiv_(grad, root, value=-lr * (1.0 - mu) / (1.0 - product))
            param.addcdiv_(mean, root, value=(-lr * mu_next) / (1.0 - product * mu_next))
    """#
}
