extension BundledTorch {
  /// `torch.distributions.distribution`: what all distributions share.
  static let distribution = #"""
    """What all distributions share."""
    import torch


    class Constraint:
        """Where values may lie: a test of each, and the text that messages show."""

        def __init__(self, text, check):
            self.text = text
            self.check = check

        def __repr__(self):
            return self.text


    real = Constraint("Real()", lambda value: value == value)
    positive = Constraint("GreaterThan(lower_bound=0.0)", lambda value: value > 0)
    boolean = Constraint("Boolean()", lambda value: (value == 0) | (value == 1))
    unit_interval = Constraint("Interval(lower_bound=0.0, upper_bound=1.0)", lambda value: (value >= 0) & (value <= 1))
    real_vector = Constraint("IndependentConstraint(Real(), 1)", lambda value: (value == value).all(-1))
    simplex = Constraint("Simplex()", lambda value: (value >= 0).all(-1) & ((value.sum(-1) - 1).abs() < 1e-6))


    def less_than(high):
        return Constraint(f"LessThan(upper_bound={high})", lambda value: value < high)


    def greater_than(low):
        return Constraint(f"GreaterThan(lower_bound={low})", lambda value: value > low)


    def interval(low, high):
        return Constraint(
            f"Interval(lower_bound={low}, upper_bound={high})", lambda value: (value >= low) & (value <= high))


    def integers(low, high):
        return Constraint(
            f"IntegerInterval(lower_bound={low}, upper_bound={high})",
            lambda value: (value % 1 == 0) & (value >= low) & (value <= high))


    def as_tensors(*values):
        """Numbers and tensors as tensors of one shape."""
        if not any(isinstance(value, torch.Tensor) for value in values):
            dtype = torch.get_default_dtype()
            return torch.broadcast_tensors(*[torch.tensor(value, dtype=dtype) for value in values])
        first = next(value for value in values if isinstance(value, torch.Tensor))
        return torch.broadcast_tensors(
            *[value if isinstance(value, torch.Tensor) else torch.tensor(value, dtype=first.dtype) for value in values])


    class Distribution:
        has_rsample = False
        arg_constraints = {}
        _validate_args = True

        def __init__(self, batch_shape=torch.Size(), event_shape=torch.Size(), validate_args=None):
            self._batch_shape = batch_shape
            self._event_shape = event_shape
            if validate_args is not None:
                self._validate_args = validate_args
            if self._validate_args:
                for name, constraint in self.arg_constraints.items():
                    if name not in self.__dict__:
                        continue
                    value = getattr(self, name)
                    if not constraint.check(value).all():
                        raise ValueError(
                            f"Expected parameter {name} ({type(value).__name__} of shape {tuple(value.shape)}) of distribution "
                            f"{self!r} to satisfy the constraint {constraint!r}, but found invalid values:\n{value}")

        @property
        def batch_shape(self):
            return self._batch_shape

        @property
        def event_shape(self):
            return self._event_shape

        @property
        def stddev(self):
            return self.variance.sqrt()

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return self.rsample(sample_shape)

        def rsample(self, sample_shape=torch.Size()):
            raise NotImplementedError

        def log_prob(self, value):
            raise NotImplementedError

        def entropy(self):
            raise NotImplementedError

        def _extended_shape(self, sample_shape=torch.Size()):
            return torch.Size(tuple(sample_shape) + tuple(self._batch_shape) + tuple(self._event_shape))

        def _validate_sample(self, value):
            if not isinstance(value, torch.Tensor):
                raise ValueError("The value argument to log_prob must be a Tensor")
            if self._validate_args and not self.support.check(value).all():
                raise ValueError(
                    f"Expected value argument ({type(value).__name__} of shape {tuple(value.shape)}) to be within the support "
                    f"({self.support!r}) of the distribution {self!r}, but found invalid values:\n{value}")

        def __repr__(self):
            parts = []
            for name in self.arg_constraints:
                if name in self.__dict__:
                    value = self.__dict__[name]
                    parts.append(f"{name}: {value if value.numel() == 1 else value.size()}")
            return type(self).__name__ + "(" + ", ".join(parts) + ")"
    """#
}
