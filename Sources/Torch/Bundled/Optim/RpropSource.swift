extension BundledTorch {
  /// `torch.optim.rprop`: steps that grow while the gradient keeps its sign (Riedmiller and Braun, 1993).
  static let optimRprop = #"""
    """`torch.optim.rprop`: steps that grow while the gradient keeps its sign (Riedmiller and Braun, 1993)."""
    from torch.optim.optimizer import _EachParameter, _check_lr, _scalar, _to_scalar
    import torch


    class Rprop(_EachParameter):
        def __init__(self, params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), *, capturable=False, foreach=None,
                     maximize=False, differentiable=False):
            _check_lr(lr)
            if not 0.0 < etas[0] < 1.0 < etas[1]:
                raise ValueError(f"Invalid eta values: {etas[0]}, {etas[1]}")
            super().__init__(params, dict(
                lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize, differentiable=differentiable,
                capturable=capturable))

        def _update(self, param, grad, group):
            state = self.state[param]
            if not state:
                state["step"] = _scalar(0.0)
                state["prev"] = torch.zeros_like(param)
                state["step_size"] = torch.full_like(grad, _to_scalar(group["lr"]))
            shorter, longer = group["etas"]
            state["step"] += 1
            sign = grad.mul(state["prev"]).sign()
            sign[sign.gt(0)] = longer
            sign[sign.lt(0)] = shorter
            sign[sign.eq(0)] = 1
            state["step_size"].mul_(sign).clamp_(*group["step_sizes"])
            # A gradient that turned round is left out once.
            grad = grad.clone()
            grad[sign.eq(shorter)] = 0
            param.addcmul_(grad.sign(), state["step_size"], value=-1)
            state["prev"].copy_(grad)
    """#
}
