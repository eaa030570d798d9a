extension BundledTorch {
  /// `torch.optim.radam`: Adam that waits until its second moment can be trusted (Liu and others, 2019).
  static let optimRAdam = #"""
    """`torch.optim.radam`: Adam that waits until its second moment can be trusted (Liu and others, 2019)."""
    from torch.optim.optimizer import _EachParameter, _check_betas, _check_lr, _scalar, _to_scalar
    import torch


    class RAdam(_EachParameter):
        def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, decoupled_weight_decay=False, *,
                     foreach=None, maximize=False, capturable=False, differentiable=False):
            _check_lr(lr)
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            _check_betas(betas)
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach,
                capturable=capturable, decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
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
            mean.lerp_(grad, 1 - beta1)
            square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
            correction2 = 1 - beta2 ** step
            corrected = mean / (1 - beta1 ** step)
            # The length of the average that the second moment amounts to, now and in the end.
            rho_inf = 2 / (1 - beta2) - 1
            rho = rho_inf - 2 * step * (beta2 ** step) / correction2
            if rho > 5.0:
                rectified = ((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho)) ** 0.5
                adaptive = (correction2 ** 0.5) / square.sqrt().add_(group["eps"])
                param.add_(corrected * lr * adaptive * rectified, alpha=-1.0)
            else:
                param.add_(corrected * lr, alpha=-1.0)
    """#
}
