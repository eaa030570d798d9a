extension BundledTorch {
  /// `torch.optim`: optimizers are read when they are first asked for.
  static let optim = #"""
    """`torch.optim`: optimizers are read when they are first asked for."""
    import sys

    _home = {"Optimizer": "optimizer", "SGD": "sgd", "Adam": "adam", "AdamW": "adamw", "RMSprop": "rmsprop",
             "Adagrad": "adagrad", "Adadelta": "adadelta", "Adamax": "adamax", "NAdam": "nadam", "RAdam": "radam",
             "ASGD": "asgd", "Rprop": "rprop", "LBFGS": "lbfgs"}

    __all__ = sorted(_home) + ["lr_scheduler", "swa_utils"]


    def __getattr__(name):
        home = _home.get(name)
        if home is None and name not in ("lr_scheduler", "swa_utils", *_home.values()):
            raise AttributeError(f"module 'torch.optim' has no attribute '{name}'")
        path = "torch.optim." + (home or name)
        __import__(path)
        value = getattr(sys.modules[path], name) if home else sys.modules[path]
        globals()[name] = value
        return value


    def __dir__():
        return __all__
    """#
}
