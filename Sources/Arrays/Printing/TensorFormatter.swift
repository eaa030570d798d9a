import Kernels

/// Writes tensors as PyTorch's `repr` does.
public enum TensorFormatter {
  /// `tensor([1., 2.], dtype=torch.float64, requires_grad=True)`
  public static func format(
    _ tensor: PrintableTensor, options: PrintOptions = PrintOptions(), defaultDType: DType = .float32
  ) -> String {
    tensor.prefix + ")"
  }
}
