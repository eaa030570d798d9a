extension BundledTorch {
  /// `torch.nn.modules`: the files that hold the layers.
  static let nnModules = #"""
    """`torch.nn.modules`: the files that hold the layers."""


    def __getattr__(name):
        from torch import nn
        if name in nn._homes:
            return nn._imported("torch.nn.modules." + name)
        if name in nn._home:
            return getattr(nn, name)
        raise AttributeError(f"module 'torch.nn.modules' has no attribute '{name}'")
    """#
}
