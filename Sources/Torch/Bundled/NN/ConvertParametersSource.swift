extension BundledTorch {
  /// `torch.nn.utils.convert_parameters`: all parameters as one vector, and back.
  static let nnConvertParameters = #"""
    """`torch.nn.utils.convert_parameters`: all parameters as one vector, and back."""
    import torch


    def parameters_to_vector(parameters):
        return torch.cat([param.view(-1) for param in parameters])


    def vector_to_parameters(vec, parameters):
        if not isinstance(vec, torch.Tensor):
            raise TypeError(f"expected torch.Tensor, but got: {torch.typename(vec)}")
        start = 0
        for param in parameters:
            param.data = vec[start:start + param.numel()].view_as(param).data
            start += param.numel()
    """#
}
