extension BundledTorch {
  /// `torch.distributions.normal`: the bell curve and the uniform stretch: distributions of one real number.
  static let distributionsNormal = #"""
    """The bell curve and the uniform stretch: distributions of one real number."""
    import math

    import torch
    from torch.distributions.distribution import Distribution, as_tensors, greater_than, interval, less_than, positive, real


    class Normal(Distribution):
        arg_constraints = {"loc": real, "scale": positive}
        support = real
        has_rsample = True

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = as_tensors(loc, scale)
            super().__init__(self.loc.size(), validate_args=validate_args)

        @property
        def mean(self):
            return self.loc

        @property
        def mode(self):
            return self.loc

        @property
        def stddev(self):
            return self.scale

        @property
        def variance(self):
            return self.stddev.pow(2)

        def sample(self, sample_shape=torch.Size()):
            shape = self._extended_shape(sample_shape)
            with torch.no_grad():
                return torch.normal(self.loc.expand(shape), self.scale.expand(shape))

        def rsample(self, sample_shape=torch.Size()):
            shape = self._extended_shape(sample_shape)
            noise = torch.normal(torch.zeros(shape, dtype=self.loc.dtype), torch.ones(shape, dtype=self.loc.dtype))
            return self.loc + noise * self.scale

        def log_prob(self, value):
            if self._validate_args:
                self._validate_sample(value)
            variance = self.scale ** 2
            return -((value - self.loc) ** 2) / (2 * variance) - self.scale.log() - math.log(math.sqrt(2 * math.pi))

        def cdf(self, value):
            if self._validate_args:
                self._validate_sample(value)
            return 0.5 * (1 + torch.erf((value - self.loc) * self.scale.reciprocal() / math.sqrt(2)))

        def entropy(self):
            return 0.5 + 0.5 * math.log(2 * math.pi) + torch.log(self.scale)


    class Uniform(Distribution):
        has_rsample = True

        def __init__(self, low, high, validate_args=None):
            self.low, self.high = as_tensors(low, high)
            super().__init__(self.low.size(), validate_args=validate_args)

        @property
        def arg_constraints(self):
            return {"low": less_than(self.high), "high": greater_than(self.low)}

        @property
        def support(self):
            return interval(self.low, self.high)

        @property
        def mean(self):
            return (self.high + self.low) / 2

        @property
        def stddev(self):
            return (self.high - self.low) / 12 ** 0.5

        @property
        def variance(self):
            return (self.high - self.low).pow(2) / 12

        def rsample(self, sample_shape=torch.Size()):
            shape = self._extended_shape(sample_shape)
            return self.low + torch.rand(shape, dtype=self.low.dtype) * (self.high - self.low)

        def log_prob(self, value):
            if self._validate_args:
                self._validate_sample(value)
            inside = self.low.le(value).type_as(self.low) * self.high.gt(value).type_as(self.low)
            return torch.log(inside) - torch.log(self.high - self.low)

        def entropy(self):
            return torch.log(self.high - self.low)
    """#
}
