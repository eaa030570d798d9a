import Arrays
import Autograd

extension Operations {
  static let recurrentLayerRule = Rule(unary: "MkldnnRnnLayerBackward0") {
    (_, gradient, _) throws(TensorError) -> Tensor in gradient
  }

  /// The output of an LSTM layer under the name that PyTorch's node for the whole layer has.
  public static func recurrentLayer(_ context: TensorContext, _ output: Tensor) -> Tensor {
    guard records(output, context) else { return output }
    let result = Tensor(output.array)
    record(recurrentLayerRule, result, output, context)
    return result
  }
}
