extension BundledTorch {
  /// `torch.optim.rmsprop`: steps divided by the root of a running mean of squares (Hinton's lectures).
  static let optimRMSprop = #"""
    """`torch.optim.rmsprop`: steps divided by the root of a running mean of squares (Hinton's lectures)."""
    from torch.optim.optimizer import _EachParameter, _check_lr, _scalar, _to_scalar
    import torch


    class RMSprop(_EachParameter):
        def __init__(self, params, lr=1e-2, alpha=0.99, eps=1e-8, weight_decay=0, momentum=0, centered=False,
                     capturable=False, foreach=None, maximize=False, differentiable=False):
            _check_lr(lr)
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            if not 0.0 <= momentum:
                raise ValueError(f"Invalid momentum value: {momentum}")
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            if not 0.0 <= alpha:
                raise ValueError(f"Invalid alpha value: {alpha}")
            super().__init__(params, dict(
                lr=lr, momentum=momentum, alpha=alpha, eps=eps, centered=centered, weight_decay=weight_decay,
                capturable=capturable, foreach=foreach, maximize=maximize, differentiable=differentiable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["square_avg"] = torch.zeros_like(param)
                if group["momentum"] > 0:
                    state["momentum_buffer"] = torch.zeros_like(param)
                if group["centered"]:
                    state["grad_avg"] = torch.zeros_like(param)
            square, alpha, lr = state["square_avg"], group["alpha"], _to_scalar(group["lr"])
            state["step"] += 1
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            square.mul_(alpha).addcmul_(grad, grad, value=1 - alpha)
            if group["centered"]:
                mean = state["grad_avg"]
                mean.lerp_(grad, 1 - alpha)
                root = square.addcmul(mean, mean, value=-1).sqrt_()
            else:
                root = square.sqrt()
            root.add_(group["eps"])
            if group["momentum"] > 0:
                buffer = state["momentum_buffer"]
                buffer.mul_(group["momentum"]).addcdiv_(grad, root)
                param.add_(buffer, alpha=-lr)
            else:
                param.addcdiv_(grad, root, value=-lr)
    """#
}
