extension BundledTorch {
  /// `torch.utils`
  static let utils = #"""
    """`torch.utils`"""
    import sys


    def __getattr__(name):
        if name in ("data", "hooks", "benchmark", "checkpoint"):
            __import__("torch.utils." + name)
            return sys.modules["torch.utils." + name]
        raise AttributeError(f"module 'torch.utils' has no attribute '{name}'")
    """#
}
