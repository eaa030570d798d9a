extension BundledTorch {
  /// `torch.nn.utils.prune`: parameters some of whose elements are held at zero.
  static let nnPrune = #"""
    """`torch.nn.utils.prune`: parameters some of whose elements are held at zero."""
    import torch
    from torch.nn.parameter import Parameter


    def _check_amount(amount):
        whole = isinstance(amount, int)
        if not isinstance(amount, (int, float)):
            raise TypeError(f"Invalid type for amount: {amount}. Must be int or float.")
        if whole and amount < 0 or not whole and not 0.0 <= amount <= 1.0:
            raise ValueError(f"amount={amount} should either be a float in the range [0, 1] or a non-negative integer")


    def _count(amount, size):
        """How many of `size` are pruned."""
        count = amount if isinstance(amount, int) else round(amount * size)
        if isinstance(amount, int) and amount > size:
            raise ValueError(f"amount={amount} should be smaller than the number of parameters to prune={size}")
        return count


    class BasePruningMethod:
        """Keeps a mask beside a parameter and applies it before each call; subclasses say in `compute_mask` what it is."""

        PRUNING_TYPE = "unstructured"

        def __call__(self, module, inputs):
            setattr(module, self._tensor_name, self.apply_mask(module))

        def compute_mask(self, t, default_mask):
            raise NotImplementedError

        def apply_mask(self, module):
            if self._tensor_name is None:
                raise AssertionError(f"Module {module} has to be pruned")
            mask = getattr(module, self._tensor_name + "_mask")
            original = getattr(module, self._tensor_name + "_orig")
            return mask.to(dtype=original.dtype) * original

        @classmethod
        def apply(cls, module, name, *args, importance_scores=None, **kwargs):
            """Prunes a parameter of a module; once more prunes what is left."""
            method = cls(*args, **kwargs)
            method._tensor_name = name
            for key, hook in list(module._forward_pre_hooks.items()):
                if isinstance(hook, BasePruningMethod) and hook._tensor_name == name:
                    del module._forward_pre_hooks[key]
                    container = hook if isinstance(hook, PruningContainer) else PruningContainer(hook)
                    container.add_pruning_method(method)
                    method = container
                    break
            original = getattr(module, name)
            if importance_scores is not None:
                if importance_scores.shape != original.shape:
                    raise AssertionError("importance_scores should have the same shape as parameter "
                                         f"{name} of {module}")
            else:
                importance_scores = original
            if isinstance(method, PruningContainer):
                default_mask = getattr(module, name + "_mask").detach().clone()
            else:
                module.register_parameter(name + "_orig", original)
                del module._parameters[name]
                default_mask = torch.ones_like(original)
            with torch.no_grad():
                mask = method.compute_mask(importance_scores, default_mask)
            module.register_buffer(name + "_mask", mask)
            setattr(module, name, method.apply_mask(module))
            module.register_forward_pre_hook(method)
            return method

        def prune(self, t, default_mask=None, importance_scores=None):
            scores = t if importance_scores is None else importance_scores
            default_mask = torch.ones_like(t) if default_mask is None else default_mask
            return t * self.compute_mask(scores, default_mask=default_mask)

        def remove(self, module):
            """Makes the pruned parameter a plain one."""
            weight = self.apply_mask(module)
            name = self._tensor_name
            if hasattr(module, name):
                delattr(module, name)
            original = module._parameters[name + "_orig"]
            original.data = weight.data
            del module._parameters[name + "_orig"]
            del module._buffers[name + "_mask"]
            setattr(module, name, original)


    class PruningContainer(BasePruningMethod):
        """Methods that were applied one after the other."""

        def __init__(self, *args):
            self._pruning_methods = ()
            if args:
                self._tensor_name = args[0]._tensor_name
            for method in args:
                self.add_pruning_method(method)

        def add_pruning_method(self, method):
            if not isinstance(method, BasePruningMethod):
                raise TypeError(f"{type(method)} is not a BasePruningMethod subclass")
            if self._tensor_name != method._tensor_name:
                raise ValueError("Can only add pruning methods acting on the parameter named "
                                 f"'{self._tensor_name}' to PruningContainer {self}. Found '{method._tensor_name}'")
            self._pruning_methods += (method,)

        def __len__(self):
            return len(self._pruning_methods)

        def __iter__(self):
            return iter(self._pruning_methods)

        def __getitem__(self, idx):
            return self._pruning_methods[idx]

        def compute_mask(self, t, default_mask):
            method = self._pruning_methods[-1]
            mask = default_mask.to(dtype=t.dtype)
            if method.PRUNING_TYPE == "unstructured":
                place = mask == 1
            elif method.PRUNING_TYPE == "structured":
                dim = method.dim % t.dim()
                kept = mask.sum(dim=[other for other in range(t.dim()) if other != dim]) != 0
                place = tuple(kept if other == dim else slice(None) for other in range(t.dim()))
            elif method.PRUNING_TYPE == "global":
                place = (slice(None),) * t.dim()
            else:
                raise ValueError(f"Unrecognized PRUNING_TYPE {method.PRUNING_TYPE}")
            mask[place] = method.compute_mask(t[place], default_mask=default_mask[place]).to(dtype=mask.dtype)
            return mask


    class Identity(BasePruningMethod):
        def compute_mask(self, t, default_mask):
            return default_mask


    class _Unstructured(BasePruningMethod):
        def __init__(self, amount):
            _check_amount(amount)
            self.amount = amount

        def compute_mask(self, t, default_mask):
            count = _count(self.amount, t.numel())
            mask = default_mask.clone()
            if count != 0:
                lowest = torch.topk(self._scores(t).reshape(-1), k=count, largest=False)
                mask.view(-1)[lowest.indices] = 0
            return mask


    class RandomUnstructured(_Unstructured):
        """Elements at random."""

        def compute_mask(self, t, default_mask):
            count = _count(self.amount, t.numel())
            mask = default_mask.clone()
            if count != 0:
                chosen = torch.topk(torch.rand_like(t).view(-1), k=count)
                mask.view(-1)[chosen.indices] = 0
            return mask


    class L1Unstructured(_Unstructured):
        """The elements nearest to zero."""

        def _scores(self, t):
            return torch.abs(t)


    class _Structured(BasePruningMethod):
        PRUNING_TYPE = "structured"

        def compute_mask(self, t, default_mask):
            if t.dim() <= 1:
                raise ValueError(f"Structured pruning can only be applied to multidimensional tensors. Found tensor of shape "
                                 f"{t.shape} with {t.dim()} dims")
            if self.dim >= t.dim():
                raise IndexError(f"Invalid index {self.dim} for tensor of size {t.shape}")
            size = t.shape[self.dim]
            count = _count(self.amount, size)
            if count == 0:
                return default_mask
            kept = torch.topk(self._scores(t), k=size - count, largest=True).indices
            mask = torch.zeros_like(t)
            place = [slice(None)] * t.dim()
            place[self.dim] = kept
            mask[tuple(place)] = 1
            return mask * default_mask.to(dtype=mask.dtype)


    class RandomStructured(_Structured):
        """Channels at random."""

        def __init__(self, amount, dim=-1):
            _check_amount(amount)
            self.amount, self.dim = amount, dim

        def _scores(self, t):
            return torch.rand(t.shape[self.dim])


    class LnStructured(_Structured):
        """The channels with the smallest norm."""

        def __init__(self, amount, n, dim=-1):
            _check_amount(amount)
            self.amount, self.n, self.dim = amount, n, dim

        def _scores(self, t):
            dim = self.dim % t.dim()
            return torch.norm(t, p=self.n, dim=[other for other in range(t.dim()) if other != dim])


    class CustomFromMask(BasePruningMethod):
        PRUNING_TYPE = "global"

        def __init__(self, mask):
            self.mask = mask

        def compute_mask(self, t, default_mask):
            return default_mask * self.mask.to(dtype=default_mask.dtype)


    def identity(module, name):
        Identity.apply(module, name)
        return module


    def random_unstructured(module, name, amount):
        RandomUnstructured.apply(module, name, amount)
        return module


    def l1_unstructured(module, name, amount, importance_scores=None):
        L1Unstructured.apply(module, name, amount=amount, importance_scores=importance_scores)
        return module


    def random_structured(module, name, amount, dim):
        RandomStructured.apply(module, name, amount, dim)
        return module


    def ln_structured(module, name, amount, n, dim, importance_scores=None):
        LnStructured.apply(module, name, amount, n, dim, importance_scores=importance_scores)
        return module


    def custom_from_mask(module, name, mask):
        CustomFromMask.apply(module, name, mask)
        return module


    def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
        """Prunes several parameters as if they were one."""
        if not isinstance(parameters, (list, tuple)):
            raise TypeError("global_unstructured(): parameters is not an Iterable")
        scores = importance_scores or {}
        values = [scores.get(pair, getattr(*pair)) for pair in parameters]
        vector = torch.nn.utils.parameters_to_vector(values).detach()
        masks = [getattr(module, name + "_mask", torch.ones_like(getattr(module, name))) for module, name in parameters]
        default_mask = torch.nn.utils.parameters_to_vector(masks)
        container = PruningContainer()
        container._tensor_name = "temp"
        method = pruning_method(**kwargs)
        method._tensor_name = "temp"
        container.add_pruning_method(method)
        if method.PRUNING_TYPE != "unstructured":
            raise TypeError('Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method '
                            f"{pruning_method} of type {method.PRUNING_TYPE}")
        final = container.compute_mask(vector, default_mask)
        start = 0
        for module, name in parameters:
            param = getattr(module, name)
            custom_from_mask(module, name, final[start:start + param.numel()].view_as(param))
            start += param.numel()


    def remove(module, name):
        """Makes pruning permanent."""
        for key, hook in module._forward_pre_hooks.items():
            if isinstance(hook, BasePruningMethod) and hook._tensor_name == name:
                hook.remove(module)
                del module._forward_pre_hooks[key]
                return module
        raise ValueError(f"Parameter '{name}' of module {module} has to be pruned before pruning can be removed")


    def is_pruned(module):
        return any(isinstance(hook, BasePruningMethod) for _, part in module.named_modules()
                   for hook in part._forward_pre_hooks.values())
    """#
}
