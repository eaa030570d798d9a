import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static let left = SampleArgument.tensor([2, 3])
  private static let right = SampleArgument.tensor([3], low: 0.5, high: 2)

  /// An entry for a function of two tensors with the slopes of both.
  private static func pair(
    _ name: String, aliases: [String] = [], _ operation: BinaryOperation, _ node: String, inFloat: Bool = false,
    places: Places = .pointwise, _ documentation: String, _ slopes: PairFunction.Slopes?
  ) -> Operator {
    let function = PairFunction(operation, node, inFloat: inFloat, slopes)
    return Operator(
      name, aliases: aliases, places, gradient: slopes == nil ? .never : .differentiable, documentation,
      samples: [
        Sample(left, right), Sample(.tensor([4], .float32), .tensor([1], .float32), checksGradient: false),
        Sample(.values([.nan, 1, -0.0], [3]), .values([1, .nan, 0], [3]), checksGradient: false),
      ],
      [
        .one("\(name)(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.apply(function, try a.tensor(0), try a.tensor(1), c)
        }
      ])
  }

  static let pairs: [Operator] = [
    pair(
      "atan2", aliases: ["arctan2"], .atan2, "Atan2Backward0", inFloat: true,
      "The angle of the point (`other`, `input`) seen from the origin."
    ) { (c, g, x, y) throws(TensorError) in
      let scaled = try Operations.div(
        c, g, try Operations.add(c, try Operations.mul(c, x, x), try Operations.mul(c, y, y)))
      return (try Operations.mul(c, scaled, y), try Operations.mul(c, scaled, try Operations.neg(c, x)))
    },
    pair("hypot", .hypot, "HypotBackward0", "The length of the vector (`input`, `other`).") {
      (c, g, x, y) throws(TensorError) in
      let length = try Operations.sqrt(
        c, try Operations.add(c, try Operations.mul(c, x, x), try Operations.mul(c, y, y)))
      let scaled = try Operations.div(c, g, length)
      return (try Operations.mul(c, scaled, x), try Operations.mul(c, scaled, y))
    },
    pair("fmax", .fmax, "FmaxBackward0", places: .both, "The larger of two elements; the other one where one is NaN.") {
      (c, g, x, y) throws(TensorError) in
      let takes = try Operations.compute(
        .logicalOr, try Operations.compute(.greaterEqual, x, y, c), try Operations.compute(.isNaN, y, c), c)
      return (
        try Operations.maskedFill(c, g, try Operations.compute(.logicalNot, takes, c), .int(0)),
        try Operations.maskedFill(c, g, takes, .int(0))
      )
    },
    pair("fmin", .fmin, "FminBackward0", places: .both, "The smaller of two elements; the other one where one is NaN.")
    {
      (c, g, x, y) throws(TensorError) in
      let takes = try Operations.compute(
        .logicalOr, try Operations.compute(.lessEqual, x, y, c), try Operations.compute(.isNaN, y, c), c)
      return (
        try Operations.maskedFill(c, g, try Operations.compute(.logicalNot, takes, c), .int(0)),
        try Operations.maskedFill(c, g, takes, .int(0))
      )
    },
    pair(
      "copysign", .copysign, "CopysignBackward0", inFloat: true, "The magnitude of `input` with the sign of `other`."
    ) { (c, g, x, y) throws(TensorError) in
      let ratio = try Operations.div(
        c, try Operations.compute(.copysign, Operations.detach(c, x), Operations.detach(c, y), c),
        Operations.detach(c, x))
      let isZero = try Operations.compute(.equal, x, .int(0), c)
      return (
        try Operations.mul(c, g, try Operations.maskedFill(c, ratio, isZero, .int(0))), try Operations.zerosLike(c, g)
      )
    },
    pair("nextafter", .nextafter, "NextafterBackward0", "The next number after `input` towards `other`.", nil),
    Operator(
      "logaddexp", .both, gradient: .differentiable, "log(exp(input) + exp(other)) without overflow.",
      samples: [Sample(left, right), Sample(.values([1000, -1000], [2]), .values([1000, -1000], [2]))],
      [
        .one("logaddexp(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          let (left, right) = (try a.tensor(0), try a.tensor(1))
          let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
          if !dtype.isFloatingPoint {
            throw .notImplemented("\"logaddexp_cpu\" not implemented for '\(dtype.scalarTypeName)'")
          }
          return try Operations.logAddExp(c, left, right)
        }
      ]),
  ]
}

/// A pointwise function of two tensors with its slopes.
final class PairFunction: Sendable {
  /// Gradients of both operands from that of the result and the operands.
  typealias Slopes = @Sendable (TensorContext, Tensor, Tensor, Tensor) throws(TensorError) -> (Tensor, Tensor)

  let operation: BinaryOperation
  let inFloat: Bool
  let rule: Rule?
  /// The name in PyTorch's message for integers, where it takes none.
  var floatKernel: String? {
    switch operation {
    case .hypot: "hypot_cpu"
    case .nextafter: "nextafter_cpu"
    default: nil
    }
  }

  init(_ operation: BinaryOperation, _ name: String, inFloat: Bool, _ slopes: Slopes?) {
    self.operation = operation
    self.inFloat = inFloat
    rule = slopes.map { slopes in
      Rule(name, saves: ["self", "other"]) { (node, gradients, context) throws(TensorError) -> Gradients in
        guard let gradient = gradients.first else { return Gradients() }
        let parts = try slopes(context, gradient, try node.saved(0, context), try node.saved(1, context))
        return Gradients(node.needs(0) ? parts.0 : nil, node.needs(1) ? parts.1 : nil)
      }
    }
  }
}

extension Operations {
  /// Applies a function of two tensors and records it.
  static func apply(
    _ function: PairFunction, _ left: Tensor, _ right: Tensor, _ context: TensorContext
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if !dtype.isFloatingPoint, let kernel = function.floatKernel {
      throw .notImplemented("\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'")
    }
    let result = try compute(function.operation, left, right, context, inFloat: function.inFloat)
    if let rule = function.rule, result.dtype.isFloatingPoint, records(left, right, context) {
      let node = record(rule, result, left, right, context)
      node.save(0, input: left)
      node.save(1, input: right)
    }
    return result
  }

  private static let logAddExpRule = Rule("LogaddexpBackward0", saves: ["self", "other", "result"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first else { return Gradients() }
    let difference = try sub(context, try node.saved(0, context), try node.saved(1, context))
    var result = Gradients()
    if node.needs(0) { result.first = try mul(context, gradient, try sigmoid(context, difference)) }
    if node.needs(1) {
      result.second = try mul(context, gradient, try sigmoid(context, try neg(context, difference)))
    }
    return result
  }

  /// `log(exp(left) + exp(right))`
  static func logAddExp(_ context: TensorContext, _ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let top = try compute(.maximum, left, right, context)
      let distance = try neg(context, try abs(context, try sub(context, left, right)))
      let sum = try add(context, top, try apply(log1pFunction, try exp(context, distance), context))
      let isInfinite = try compute(
        .logicalAnd, try compute(.isInf, top, context), try compute(.equal, left, right, context), context)
      return try choose(context, isInfinite, left, sum)
    }
    if records(left, right, context) {
      let node = record(logAddExpRule, result, left, right, context)
      node.save(0, input: left)
      node.save(1, input: right)
    }
    return result
  }
}
