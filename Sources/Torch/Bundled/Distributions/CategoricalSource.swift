extension BundledTorch {
  /// `torch.distributions.categorical`: choices: one of several classes, or yes and no.
  static let distributionsCategorical = #"""
    """Choices: one of several classes, or yes and no."""
    import torch
    import torch.nn.functional as F
    from torch.distributions.distribution import (
        Distribution, as_tensors, boolean, integers, real, real_vector, simplex, unit_interval)


    def inside_unit(probabilities):
        """Probabilities so far from 0 and 1 that their logarithms are finite."""
        eps = torch.finfo(probabilities.dtype).eps
        return probabilities.clamp(min=eps, max=1 - eps)


    def check_one_given(probs, logits):
        if (probs is None) == (logits is None):
            raise ValueError("Either `probs` or `logits` must be specified, but not both.")


    class Categorical(Distribution):
        arg_constraints = {"probs": simplex, "logits": real_vector}

        def __init__(self, probs=None, logits=None, validate_args=None):
            check_one_given(probs, logits)
            if probs is not None:
                if probs.dim() < 1:
                    raise ValueError("`probs` parameter must be at least one-dimensional.")
                self.probs = given = probs / probs.sum(-1, keepdim=True)
            else:
                if logits.dim() < 1:
                    raise ValueError("`logits` parameter must be at least one-dimensional.")
                self.logits = given = logits - logits.logsumexp(dim=-1, keepdim=True)
            self._param = given
            self._num_events = given.size()[-1]
            super().__init__(given.size()[:-1], validate_args=validate_args)

        def __getattr__(self, name):
            # The other of the two is worked out when first asked for, and kept.
            if name == "logits":
                self.logits = torch.log(inside_unit(self.probs))
                return self.logits
            if name == "probs":
                self.probs = F.softmax(self.logits, dim=-1)
                return self.probs
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        @property
        def support(self):
            return integers(0, self._num_events - 1)

        @property
        def param_shape(self):
            return self._param.size()

        @property
        def mean(self):
            return torch.full(self._extended_shape(), float("nan"), dtype=self.probs.dtype)

        @property
        def mode(self):
            return self.probs.argmax(dim=-1)

        def sample(self, sample_shape=torch.Size()):
            sample_shape = torch.Size(sample_shape)
            rows = self.probs.reshape(-1, self._num_events)
            return torch.multinomial(rows, sample_shape.numel(), True).T.reshape(self._extended_shape(sample_shape))

        def log_prob(self, value):
            if self._validate_args:
                self._validate_sample(value)
            value, logits = torch.broadcast_tensors(value.long().unsqueeze(-1), self.logits)
            return logits.gather(-1, value[..., :1]).squeeze(-1)

        def entropy(self):
            logits = torch.clamp(self.logits, min=torch.finfo(self.logits.dtype).min)
            return -(logits * self.probs).sum(-1)


    class Bernoulli(Distribution):
        arg_constraints = {"probs": unit_interval, "logits": real}
        support = boolean

        def __init__(self, probs=None, logits=None, validate_args=None):
            check_one_given(probs, logits)
            if probs is not None:
                (self.probs,) = as_tensors(probs)
                self._param = self.probs
            else:
                (self.logits,) = as_tensors(logits)
                self._param = self.logits
            super().__init__(self._param.size(), validate_args=validate_args)

        def __getattr__(self, name):
            if name == "logits":
                inside = inside_unit(self.probs)
                self.logits = torch.log(inside) - torch.log1p(-inside)
                return self.logits
            if name == "probs":
                self.probs = torch.sigmoid(self.logits)
                return self.probs
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        @property
        def mean(self):
            return self.probs

        @property
        def variance(self):
            return self.probs * (1 - self.probs)

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return torch.bernoulli(self.probs.expand(self._extended_shape(sample_shape)))

        def log_prob(self, value):
            if self._validate_args:
                self._validate_sample(value)
            logits, value = as_tensors(self.logits, value)
            return -F.binary_cross_entropy_with_logits(logits, value, reduction="none")

        def entropy(self):
            return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")
    """#
}
