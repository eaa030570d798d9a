extension BundledTorch {
  /// `torch.optim.sgd`: stochastic gradient descent.
  static let optimSGD = #"""
    """`torch.optim.sgd`: stochastic gradient descent."""
    from torch.optim.optimizer import _EachParameter, _to_scalar
    import torch


    class SGD(_EachParameter):
        """Steps against the gradient, with momentum where it is asked for."""

        def __init__(self, params, lr=1e-3, momentum=0, dampening=0, weight_decay=0, nesterov=False, *, maximize=False,
                     foreach=None, differentiable=False, fused=None):
            if isinstance(lr, torch.Tensor) and lr.numel() != 1:
                raise ValueError("Tensor lr must be 1-element")
            if lr < 0.0:
                raise ValueError(f"Invalid learning rate: {lr}")
            if momentum < 0.0:
                raise ValueError(f"Invalid momentum value: {momentum}")
            if weight_decay < 0.0:
                raise ValueError(f"Invalid weight_decay value: {weight_decay}")
            if nesterov and (momentum <= 0 or dampening != 0):
                raise ValueError("Nesterov momentum requires a momentum and zero dampening")
            super().__init__(params, dict(
                lr=lr, momentum=momentum, dampening=dampening, weight_decay=weight_decay, nesterov=nesterov,
                maximize=maximize, foreach=foreach, differentiable=differentiable, fused=fused))

        _in_one_pass = "sgd"

        def _update(self, param, grad, group):
            momentum = group["momentum"]
            if group["weight_decay"] != 0:
                grad = grad.add(param, alpha=group["weight_decay"])
            if momentum != 0:
                state = self.state[param]
                buffer = state.get("momentum_buffer")
                if buffer is None:
                    buffer = state["momentum_buffer"] = grad.detach().clone()
                else:
                    buffer.mul_(momentum).add_(grad, alpha=1 - group["dampening"])
                grad = grad.add(buffer, alpha=momentum) if group["nesterov"] else buffer
            param.add_(grad, alpha=-_to_scalar(group["lr"]))
    """#
}
