extension BundledTorch {
  /// `torch.nn.utils`: gradients, parameters and sequences.
  static let nnUtils = #"""
    """`torch.nn.utils`: gradients, parameters and sequences."""
    import sys
    from torch.nn.utils.clip_grad import (clip_grad_norm, clip_grad_norm_, clip_grad_value_, clip_grads_with_norm_,
                                          get_total_norm)
    from torch.nn.utils.convert_parameters import parameters_to_vector, vector_to_parameters

    _home = {"weight_norm": "weight_norm", "remove_weight_norm": "weight_norm"}


    def __getattr__(name):
        path = "torch.nn.utils." + _home.get(name, name)
        if name not in _home and name not in ("parametrize", "parametrizations", "prune", "rnn", "stateless"):
            raise AttributeError(f"module 'torch.nn.utils' has no attribute '{name}'")
        __import__(path)
        return getattr(sys.modules[path], name) if name in _home else sys.modules[path]
    """#
}
