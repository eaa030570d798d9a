extension BundledTorch {
  /// `torch.optim.adam`: steps scaled by running moments of the gradient (Kingma and Ba, 2014).
  static let optimAdam = #"""
    """`torch.optim.adam`: steps scaled by running moments of the gradient (Kingma and Ba, 2014)."""
    from torch.optim.optimizer import _EachParameter, _check_betas, _scalar, _to_scalar
    import torch


    class Adam(_EachParameter):
        def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, amsgrad=False, *, foreach=None,
                     maximize=False, capturable=False, differentiable=False, fused=None, decoupled_weight_decay=False):
            if isinstance(lr, torch.Tensor) and lr.numel() != 1:
                raise ValueError("Tensor lr must be 1-element")
            if not 0.0 <= lr:
                raise ValueError(f"Invalid learning rate: {lr}")
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            _check_betas(betas)
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            if isinstance(betas[0], torch.Tensor) != isinstance(betas[1], torch.Tensor):
                raise ValueError("betas must be either both floats or both Tensors")
            super().__init__(params, dict(
                lr=lr, betas=tuple(_to_scalar(beta) for beta in betas), eps=eps, weight_decay=weight_decay, amsgrad=amsgrad,
                maximize=maximize, foreach=foreach, capturable=capturable, differentiable=differentiable, fused=fused,
                decoupled_weight_decay=decoupled_weight_decay))

        _in_one_pass = "adam"

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["exp_avg"] = torch.zeros_like(param)
                state["exp_avg_sq"] = torch.zeros_like(param)
                if group["amsgrad"]:
                    state["max_exp_avg_sq"] = torch.zeros_like(param)
            mean, square = state["exp_avg"], state["exp_avg_sq"]
            beta1, beta2 = group["betas"]
            lr = _to_scalar(group["lr"])
            state["step"] += 1
            if group["weight_decay"] != 0:
                if group["decoupled_weight_decay"]:
                    param.mul_(1 - lr * group["weight_decay"])
                else:
                    grad = grad.add(param, alpha=group["weight_decay"])
            mean.lerp_(grad, 1 - beta1)
            square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
            # Both moments start at zero; the corrections take that out again.
            step = state["step"].item()
            step_size = lr / (1 - beta1 ** step)
            correction = (1 - beta2 ** step) ** 0.5
            if group["amsgrad"]:
                square = torch.maximum(state["max_exp_avg_sq"], square, out=state["max_exp_avg_sq"])
            param.addcdiv_(mean, (square.sqrt() / correction).add_(group["eps"]), value=-step_size)
    """#
}
