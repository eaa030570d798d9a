extension BundledTorch {
  /// `torch.nn.utils.parametrizations`: weights with a fixed norm.
  static let nnParametrizations = #"""
    """`torch.nn.utils.parametrizations`: weights with a fixed norm."""
    import torch
    import torch.nn.functional as F
    from torch.nn.modules.module import Module
    from torch.nn.utils import parametrize


    def _norm_except(v, dim):
        """The norm over all dimensions but one, which stays."""
        if dim == -1:
            return v.norm()
        return torch.norm(v, dim=[place for place in range(v.dim()) if place != dim], keepdim=True)


    class _WeightNorm(Module):
        """g · v / ‖v‖"""

        def __init__(self, dim=0):
            super().__init__()
            self.dim = -1 if dim is None else dim

        def forward(self, weight_g, weight_v):
            return weight_v * (weight_g / _norm_except(weight_v, self.dim))

        def right_inverse(self, weight):
            return _norm_except(weight, self.dim), weight


    def weight_norm(module, name="weight", dim=0):
        parametrize.register_parametrization(module, name, _WeightNorm(dim), unsafe=True)
        return module


    class _SpectralNorm(Module):
        """The weight over its largest singular value, which power iteration follows."""

        def __init__(self, weight, n_power_iterations=1, dim=0, eps=1e-12):
            super().__init__()
            self.dim, self.eps, self.n_power_iterations = dim, eps, n_power_iterations
            if weight.dim() > 1:
                matrix = self._matrix(weight)
                height, width = matrix.size()
                self.register_buffer("_u", F.normalize(matrix.new_empty(height).normal_(0, 1), dim=0, eps=eps))
                self.register_buffer("_v", F.normalize(matrix.new_empty(width).normal_(0, 1), dim=0, eps=eps))
                self._iterate(matrix, 15)

        def _matrix(self, weight):
            if self.dim != 0:
                weight = weight.movedim(self.dim, 0)
            return weight.flatten(1)

        @torch.no_grad()
        def _iterate(self, matrix, count):
            for _ in range(count):
                self._u = F.normalize(torch.mv(matrix, self._v), dim=0, eps=self.eps)
                self._v = F.normalize(torch.mv(matrix.t(), self._u), dim=0, eps=self.eps)

        def forward(self, weight):
            if weight.dim() == 1:
                return F.normalize(weight, dim=0, eps=self.eps)
            matrix = self._matrix(weight)
            if self.training:
                self._iterate(matrix, self.n_power_iterations)
            return weight / torch.vdot(self._u.clone(), torch.mv(matrix, self._v.clone()))

        def right_inverse(self, value):
            return value


    def spectral_norm(module, name="weight", n_power_iterations=1, eps=1e-12, dim=None):
        weight = getattr(module, name)
        if dim is None:
            dim = 1 if getattr(module, "transposed", False) else 0
        parametrize.register_parametrization(module, name, _SpectralNorm(weight, n_power_iterations, dim, eps))
        return module
    """#
}
