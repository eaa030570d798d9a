import Autograd
import Interpreter

/// The arguments of a call as the language passes them (`Operators` has a type of the same name for bound ones).
typealias CallArguments = Arguments

extension CallArguments {
  /// Whether a method got nothing but its receiver.
  var isReceiverAlone: Bool { positionalCount == 1 && keywordCount == 0 }
}

extension Value {
  /// The tensor behind a value.
  var tensor: Tensor? { native(TensorObject.self)?.tensor }

  /// The same, not counted: the value keeps it alive.
  var tensorLink: Unmanaged<Tensor>? {
    nativeLink(TensorObject.self)?._withUnsafeGuaranteedRef { .passUnretained($0.tensor) }
  }
}
