extension BundledTorch {
  /// `torch.nn.utils.stateless`: a module called with other parameters than its own.
  static let nnStateless = #"""
    """`torch.nn.utils.stateless`: a module called with other parameters than its own."""


    def functional_call(module, parameters_and_buffers, args=None, kwargs=None, *, tie_weights=True, strict=False):
        """Calls a module with tensors in place of its parameters and buffers, by name."""
        if isinstance(parameters_and_buffers, (list, tuple)):
            parameters_and_buffers = {key: value for part in parameters_and_buffers for key, value in part.items()}
        args = () if args is None else args if isinstance(args, tuple) else (args,)
        kept = []
        try:
            for path, value in parameters_and_buffers.items():
                owner_path, _, name = path.rpartition(".")
                owner = module.get_submodule(owner_path)
                for place in (owner._parameters, owner._buffers):
                    if name in place:
                        kept.append((place, name, place[name]))
                        place[name] = value
            return module(*args, **(kwargs or {}))
        finally:
            for place, name, value in reversed(kept):
                place[name] = value
    """#
}
