extension BundledTorch {
  /// `torch.nn.utils.clip_grad`: gradients that must not grow too large.
  static let nnClipGrad = #"""
    """`torch.nn.utils.clip_grad`: gradients that must not grow too large."""
    import torch


    def _listed(tensors):
        return [tensors] if isinstance(tensors, torch.Tensor) else list(tensors)


    @torch.no_grad()
    def get_total_norm(tensors, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        """The norm of the norms of all tensors."""
        tensors = _listed(tensors)
        norm_type = float(norm_type)
        if not tensors:
            return torch.tensor(0.0)
        total = torch.norm(torch.stack([torch.norm(tensor, norm_type) for tensor in tensors]), norm_type)
        if error_if_nonfinite and not torch.isfinite(total):
            raise RuntimeError(f"The total norm of order {norm_type} for gradients from `parameters` is non-finite, so it "
                               "cannot be clipped. To disable this error and scale the gradients by the non-finite norm "
                               "anyway, set `error_if_nonfinite=False`")
        return total


    @torch.no_grad()
    def clip_grads_with_norm_(parameters, max_norm, total_norm, foreach=None):
        grads = [param.grad for param in _listed(parameters) if param.grad is not None]
        factor = torch.clamp(float(max_norm) / (total_norm + 1e-6), max=1.0)
        for grad in grads:
            grad.mul_(factor)


    @torch.no_grad()
    def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        """Scales all gradients together so that their norm is at most `max_norm`; gives the norm they had."""
        is_generator = type(parameters).__name__ == "generator"
        parameters = _listed(parameters)
        if is_generator and not parameters:
            torch._warn("`parameters` is an empty generator, no gradient clipping will occur.")
        grads = [param.grad for param in parameters if param.grad is not None]
        total = get_total_norm(grads, norm_type, error_if_nonfinite)
        clip_grads_with_norm_(parameters, max_norm, total)
        return total


    def clip_grad_norm(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
        torch._warn("`torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.",
                    FutureWarning)
        return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite, foreach)


    @torch.no_grad()
    def clip_grad_value_(parameters, clip_value, foreach=None):
        """Cuts every element of the gradients to [-clip_value, clip_value]."""
        clip_value = float(clip_value)
        for param in _listed(parameters):
            if param.grad is not None:
                param.grad.clamp_(min=-clip_value, max=clip_value)
    """#
}
