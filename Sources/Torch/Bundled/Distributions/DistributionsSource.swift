extension BundledTorch {
  /// `torch.distributions`: random variables as objects.
  static let distributions = #"""
    """`torch.distributions`: random variables as objects"""
    from torch.distributions.categorical import Bernoulli, Categorical
    from torch.distributions.distribution import Distribution
    from torch.distributions.kl import kl_divergence
    from torch.distributions.normal import Normal, Uniform

    __all__ = ["Bernoulli", "Categorical", "Distribution", "Normal", "Uniform", "kl_divergence"]
    """#
}
