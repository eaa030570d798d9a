extension BundledTorch {
  /// `torch.utils.hooks`: handles of hooks, and the functions that watch the gradients of a module.
  static let utilsHooks = #"""
    """`torch.utils.hooks`: handles of hooks, and the functions that watch the gradients of a module."""
    import torch
    from torch.autograd import Function


    class RemovableHandle:
        """Takes a hook away again: `remove()`, or the end of a `with`."""

        next_id = 0

        def __init__(self, hooks_dict, *, extra_dict=None):
            self.hooks_dict = hooks_dict
            self.id = RemovableHandle.next_id
            RemovableHandle.next_id += 1
            if extra_dict is None:
                extra_dict = []
            self.extra_dicts = extra_dict if isinstance(extra_dict, list) else [extra_dict]

        def remove(self):
            for hooks in [self.hooks_dict, *self.extra_dicts]:
                if self.id in hooks:
                    del hooks[self.id]

        def __enter__(self):
            return self

        def __exit__(self, kind, value, trace):
            self.remove()


    class BackwardHookFunction(Function):
        """Gives its inputs back; `watch` sees their gradients on the way and may replace them."""

        @staticmethod
        def forward(ctx, watch, *tensors):
            ctx.watch = watch
            ctx.mark_non_differentiable(*[tensor for tensor in tensors if not tensor.requires_grad])
            return tensors

        @staticmethod
        def backward(ctx, *gradients):
            return (None, *ctx.watch(gradients))


    def _through(watch, values):
        """The values with every tensor led through the function; None when no gradient will come."""
        places = [place for place, value in enumerate(values) if isinstance(value, torch.Tensor)]
        if not (torch.is_grad_enabled() and any(values[place].requires_grad for place in places)):
            return None
        results = list(values)
        for place, tensor in zip(places, BackwardHookFunction.apply(watch, *[values[place] for place in places])):
            results[place] = tensor
        return tuple(results), places


    class BackwardHook:
        """Calls the backward hooks of a module with the gradients of its outputs and of its inputs."""

        def __init__(self, module, user_hooks, user_pre_hooks):
            self.module, self.user_hooks, self.user_pre_hooks = module, user_hooks, user_pre_hooks
            self.grad_outputs = None
            self.input_places = None

        def setup_input_hook(self, args):
            def watch(gradients):
                if self.grad_outputs is None:
                    return gradients
                result = self._call(self._spread(gradients, self.input_places, len(args)))
                self.grad_outputs = None
                return [result[place] for place in self.input_places]

            led = _through(watch, args)
            self.input_count = len(args)
            if led is None:
                return args
            results, self.input_places = led
            return results

        def setup_output_hook(self, result):
            values = result if isinstance(result, tuple) else (result,)

            def watch(gradients):
                outputs = self._spread(gradients, places, len(values))
                for hook in self.user_pre_hooks:
                    changed = hook(self.module, outputs)
                    if changed is not None:
                        outputs = changed if isinstance(changed, tuple) else (changed,)
                self.grad_outputs = outputs
                if self.input_places is None:
                    torch._warn("Full backward hook is firing when gradients are computed with respect to module outputs "
                                "since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/"
                                "torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.")
                    self._call((None,) * self.input_count)
                return [outputs[place] for place in places]

            led = _through(watch, values)
            if led is None:
                return result
            results, places = led
            return results if isinstance(result, tuple) else results[0]

        def _call(self, grad_inputs):
            for hook in self.user_hooks:
                changed = hook(self.module, grad_inputs, self.grad_outputs)
                if changed is not None:
                    if self.input_places is None:
                        raise RuntimeError("Backward hook for Modules where no input requires gradient should always "
                                           "return None or None for all gradients.")
                    grad_inputs = changed if isinstance(changed, tuple) else (changed,)
            return grad_inputs

        @staticmethod
        def _spread(gradients, places, count):
            values = [None] * count
            for place, gradient in zip(places, gradients):
                values[place] = gradient
            return tuple(values)
    """#
}
