extension BundledTorch {
  /// `torch._utils`: how tensors come back from a file.
  static let rebuilding = #"""
    """`torch._utils`: how tensors come back from a file."""
    import torch


    def _rebuild_tensor_v2(storage, storage_offset, size, stride, requires_grad, backward_hooks, metadata=None):
        """A tensor over a storage, which is given as a tensor of one dimension."""
        tensor = torch.as_strided(storage, tuple(size), tuple(stride), storage_offset).data
        tensor.requires_grad = requires_grad
        return tensor


    def _rebuild_tensor(storage, storage_offset, size, stride):
        return _rebuild_tensor_v2(storage, storage_offset, size, stride, False, None)


    def _rebuild_parameter(data, requires_grad, backward_hooks):
        return torch.nn.Parameter(data, requires_grad)


    def _rebuild_parameter_with_state(data, requires_grad, backward_hooks, state):
        return torch.nn.Parameter(data, requires_grad)
    """#
}
