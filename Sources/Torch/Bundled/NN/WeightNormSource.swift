extension BundledTorch {
  /// `torch.nn.utils.weight_norm`: the older form, with a hook before each call.
  static let nnWeightNorm = #"""
    """`torch.nn.utils.weight_norm`: the older form, with a hook before each call."""
    import torch
    from torch.nn.parameter import Parameter
    from torch.nn.utils.parametrizations import _norm_except


    class WeightNorm:
        def __init__(self, name, dim):
            self.name = name
            self.dim = -1 if dim is None else dim

        def compute_weight(self, module):
            g, v = getattr(module, self.name + "_g"), getattr(module, self.name + "_v")
            return v * (g / _norm_except(v, self.dim))

        def __call__(self, module, inputs):
            setattr(module, self.name, self.compute_weight(module))


    def weight_norm(module, name="weight", dim=0):
        torch._warn("`torch.nn.utils.weight_norm` is deprecated in favor of "
                    "`torch.nn.utils.parametrizations.weight_norm`.", FutureWarning)
        hook = WeightNorm(name, dim)
        weight = getattr(module, name)
        del module._parameters[name]
        module.register_parameter(name + "_g", Parameter(_norm_except(weight, hook.dim).data))
        module.register_parameter(name + "_v", Parameter(weight.data))
        setattr(module, name, hook.compute_weight(module))
        module.register_forward_pre_hook(hook)
        return module


    def remove_weight_norm(module, name="weight"):
        for key, hook in module._forward_pre_hooks.items():
            if isinstance(hook, WeightNorm) and hook.name == name:
                weight = hook.compute_weight(module)
                delattr(module, name)
                del module._parameters[name + "_g"], module._parameters[name + "_v"]
                setattr(module, name, Parameter(weight.data))
                del module._forward_pre_hooks[key]
                return module
        raise ValueError(f"weight_norm of '{name}' not found in {module}")
    """#
}
