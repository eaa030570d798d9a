extension BundledTorch {
  /// `torch.utils.checkpoint`: memory is no concern here, so functions are simply called.
  static let utilsCheckpoint = #"""
    """`torch.utils.checkpoint`: memory is no concern here, so functions are simply called."""


    def checkpoint(function, *args, use_reentrant=None, **kwargs):
        for name in ("preserve_rng_state", "context_fn", "determinism_check", "debug", "early_stop"):
            kwargs.pop(name, None)
        return function(*args, **kwargs)


    def checkpoint_sequential(functions, segments, input, use_reentrant=None, **kwargs):
        for function in functions:
            input = function(input)
        return input
    """#
}
