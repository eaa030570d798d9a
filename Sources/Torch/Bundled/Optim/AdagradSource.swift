extension BundledTorch {
  /// `torch.optim.adagrad`: steps divided by the root of the sum of squares (Duchi and others, 2011).
  static let optimAdagrad = #"""
    """`torch.optim.adagrad`: steps divided by the root of the sum of squares (Duchi and others, 2011)."""
    from torch.optim.optimizer import _EachParameter, _check_lr, _scalar, _to_scalar
    import torch


    class Adagrad(_EachParameter):
        def __init__(self, params, lr=1e-2, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10,
                     foreach=None, *, maximize=False, differentiable=False, fused=None):
            _check_lr(lr)
            if not 0.0 <= lr_decay:
                raise ValueError(f"Invalid lr_decay value: {lr_decay}")
            if not 0.0 <= weight_decay:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            if not 0.0 <= initial_accumulator_value:
                raise ValueError(f"Invalid initial_accumulator_value value: {initial_accumulator_value}")
            if not 0.0 <= eps:
                raise ValueError(f"Invalid epsilon value: {eps}")
            super().__init__(params, dict(
                lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay,
                initial_accumulator_value=initial_accumulator_value, foreach=foreach, maximize=maximize,
                differentiable=differentiable, fused=fused))
            for group in self.param_groups:
                for param in group["params"]:
                    self.state[param] = {"step": _scalar(0.0), "sum": torch.full_like(param, initial_accumulator_value)}

        def share_memory(self):
            pass

        def _update(self, param, grad, group):
            state = self.state[param]
            state["step"] += 1
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            lr = _to_scalar(group["lr"]) / (1 + (state["step"].item() - 1) * group["lr_decay"])
            state["sum"].addcmul_(grad, grad, value=1)
            param.addcdiv_(grad, state["sum"].sqrt().add_(group["eps"]), value=-lr)
    """#
}
