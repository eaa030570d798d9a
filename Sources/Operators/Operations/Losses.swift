import Arrays
import Autograd
import Kernels

/// What a loss does with the losses of the elements; PyTorch numbers them so.
enum Reduction: Int, Sendable {
  case none = 0
  case mean = 1
  case sum = 2
}

/// A loss of two tensors, element by element, with its derivative by the first: a function of both and a number.
final class PairLoss: Sendable {
  typealias Function = @Sendable (TensorContext, Tensor, Tensor, Scalar) throws(TensorError) -> Tensor

  let value: Function
  /// Whether there is a derivative by the second, which then is that by the first with the other sign.
  let isSymmetric: Bool
  let rule: Rule

  /// A loss whose node is called `name`.
  init(
    _ name: String, isSymmetric: Bool = true, slope: @escaping Function, value: @escaping Function
  ) {
    self.value = value
    self.isSymmetric = isSymmetric
    rule = Rule(name, saves: ["self", "target"]) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
      let input = try node.saved(0, context)
      let target = try node.saved(1, context)
      var steps = try slope(context, input, target, payload.scalar)
      if payload.numbers[0] == Reduction.mean.rawValue {
        steps = try Operations.mul(context, steps, .double(1 / Double(steps.count)))
      }
      let whole = try Operations.mul(context, steps, gradient)
      var result = Gradients()
      if node.needs(0) { result.first = try Operations.sumTo(context, whole, input.shape) }
      if node.needs(1) {
        result.second = try Operations.sumTo(context, try Operations.neg(context, whole), target.shape)
      }
      return result
    }
  }
}

extension Operations {
  /// Losses summed up, averaged or left alone.
  static func reduced(
    _ context: TensorContext, _ losses: Tensor, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    switch reduction {
    case .none: losses
    case .mean: try mean(context, losses)
    case .sum: try sum(context, losses)
    }
  }

  /// A loss of two tensors.
  static func loss(
    _ kind: PairLoss, _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ reduction: Reduction,
    parameter: Scalar = .int(0), kernel: String
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(input.dtype, input.rank, target.dtype, target.rank)
    let shape = try Shape.broadcast(input.shape, target.shape)
    if !dtype.isFloatingPoint {
      throw .notImplemented("\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'")
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let left = try to(context, input, dtype)
      let right = try to(context, target, dtype)
      let losses = try kind.value(context, left, right, parameter)
      return try reduced(context, losses.shape == shape ? losses : try expand(context, losses, shape), reduction)
    }
    if records(input, target, context) {
      let node =
        kind.isSymmetric
        ? record(kind.rule, result, input, target, context) : record(kind.rule, result, input, context)
      node.madePayload.numbers = [reduction.rawValue]
      node.madePayload.scalar = parameter
      node.save(0, input: input)
      node.save(1, input: target)
    }
    return result
  }

  static let squaredLoss = PairLoss("MseLossBackward0") { (c, x, t, _) throws(TensorError) -> Tensor in
    try mul(c, try sub(c, x, t), .int(2))
  } value: { (c, x, t, _) throws(TensorError) -> Tensor in
    let distance = try compute(.subtract, x, t, c)
    distance.array.assign(.multiply, distance.array, distance.array)
    return distance
  }

  static let smoothL1Loss = PairLoss("SmoothL1LossBackward0") { (c, x, t, beta) throws(TensorError) -> Tensor in
    let distance = try sub(c, x, t)
    if beta.asDouble == 0 { return try sign(c, distance) }
    return try clamp(c, try div(c, distance, .double(beta.asDouble)), low: .int(-1), high: .int(1))
  } value: { (c, x, t, beta) throws(TensorError) -> Tensor in
    let width = beta.asDouble
    let distance = try abs(c, try sub(c, x, t))
    let inside = try compute(.less, distance, .double(width), c)
    let square = try div(c, try mul(c, try mul(c, distance, .double(0.5)), distance), .double(width))
    return try choose(c, inside, square, try sub(c, distance, .double(0.5 * width)))
  }

  static let huberLoss = PairLoss("HuberLossBackward0") { (c, x, t, delta) throws(TensorError) -> Tensor in
    try clamp(c, try sub(c, x, t), low: .double(-delta.asDouble), high: .double(delta.asDouble))
  } value: { (c, x, t, delta) throws(TensorError) -> Tensor in
    let width = delta.asDouble
    let distance = try abs(c, try sub(c, x, t))
    let inside = try compute(.less, distance, .double(width), c)
    let square = try mul(c, try mul(c, distance, .double(0.5)), distance)
    return try choose(
      c, inside, square, try mul(c, try sub(c, distance, .double(0.5 * width)), .double(width)))
  }

  static let softMarginLoss = PairLoss("SoftMarginLossBackward0", isSymmetric: false) {
    (c, x, y, _) throws(TensorError) -> Tensor in
    let z = try exp(c, try mul(c, try neg(c, y), x))
    return try div(c, try mul(c, try neg(c, y), z), try add(c, z, .int(1)))
  } value: { (c, x, y, _) throws(TensorError) -> Tensor in
    try apply(log1pFunction, try exp(c, try mul(c, try neg(c, y), x)), c)
  }

  // MARK: binary cross entropy

  private static func weightedRule(
    _ name: String, _ saves: [String],
    _ slope: @escaping @Sendable (TensorContext, Tensor, Tensor, Tensor?) throws(TensorError) -> Tensor,
    _ targetSlope: @escaping @Sendable (TensorContext, Tensor, Tensor, Tensor?) throws(TensorError) -> Tensor
  ) -> Rule {
    Rule(name, saves: saves) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
      let input = try node.saved(0, context)
      let target = try node.saved(1, context)
      let weight = try node.savedIfAny(2, context)
      let positive = try node.savedIfAny(3, context)
      func finished(_ steps: Tensor) throws(TensorError) -> Tensor {
        var steps = try mul(context, steps, gradient)
        if let weight { steps = try mul(context, steps, weight) }
        return payload.numbers[0] == 1 ? try div(context, steps, .int(input.count)) : steps
      }
      var result = Gradients()
      if node.needs(0) { result.first = try finished(try slope(context, input, target, positive)) }
      if node.needs(1) { result.second = try finished(try targetSlope(context, input, target, positive)) }
      return result
    }
  }

  static let crossEntropyRule = weightedRule(
    "BinaryCrossEntropyBackward0", ["self", "target", "weight"]
  ) { (c, x, t, _) throws(TensorError) -> Tensor in
    let spread = try clamp(
      c, try mul(c, try sub(c, .int(1), x), x), low: .double(1e-12), high: nil, rule: clampMinRule)
    return try div(c, try sub(c, x, t), spread)
  } _: { (c, x, t, _) throws(TensorError) -> Tensor in
    try sub(c, try apply(log1pFunction, try neg(c, x), c), try log(c, x))
  }

  static let logitsRule = weightedRule(
    "BinaryCrossEntropyWithLogitsBackward0", ["self", "target", "weight", "pos_weight"]
  ) { (c, x, t, positive) throws(TensorError) -> Tensor in
    let chance = try sigmoid(c, x)
    guard let positive else { return try sub(c, chance, t) }
    let scaled = try mul(c, positive, t)
    let factor = try sub(c, try add(c, scaled, .int(1)), t)
    return try sub(c, try mul(c, factor, chance), scaled)
  } _: { (c, x, t, positive) throws(TensorError) -> Tensor in
    guard let positive else { return try neg(c, x) }
    let low = try apply(logSigmoidFunction, try neg(c, x), c)
    return try sub(c, low, try mul(c, positive, try apply(logSigmoidFunction, x, c)))
  }

  private static func recordWeighted(
    _ context: TensorContext, _ rule: Rule, _ result: Tensor, _ input: Tensor, _ target: Tensor, _ weight: Tensor?,
    _ positive: Tensor?, _ reduction: Reduction
  ) {
    guard records(input, target, context) else { return }
    let node = record(rule, result, input, target, context)
    node.madePayload.numbers = [reduction.rawValue]
    node.save(0, input: input)
    node.save(1, input: target)
    if let weight { node.save(2, input: weight) }
    if let positive { node.save(3, input: positive) }
  }

  /// Cross entropy of probabilities; logarithms are at least -100.
  static func binaryCrossEntropy(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"binary_cross_entropy\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    if input.dtype != target.dtype {
      throw .runtime("Found dtype \(target.dtype.scalarTypeName) but expected \(input.dtype.scalarTypeName)")
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      for (name, tensor) in [("input", input), ("target", target)] {
        let inside = try compute(
          .logicalAnd, try compute(.greaterEqual, tensor, .int(0), context),
          try compute(.lessEqual, tensor, .int(1), context), context)
        if try anyTrue(try compute(.logicalNot, inside, context), context) {
          throw .runtime("all elements of \(name) should be between 0 and 1")
        }
      }
      func limited(_ logarithm: Tensor) throws(TensorError) -> Tensor {
        try compute(.maximum, logarithm, .int(-100), context)
      }
      let no = try limited(try apply(log1pFunction, try neg(context, input), context))
      let yes = try limited(try log(context, input))
      var losses = try sub(
        context, try mul(context, try sub(context, target, .int(1)), no), try mul(context, target, yes))
      if let weight { losses = try mul(context, losses, weight) }
      return try reduced(context, losses, reduction)
    }
    recordWeighted(context, crossEntropyRule, result, input, target, weight, nil, reduction)
    return result
  }

  /// Cross entropy of `sigmoid(input)`, without overflow.
  static func binaryCrossEntropyWithLogits(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ positive: Tensor?,
    _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"log_sigmoid_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    if !target.dtype.isFloatingPoint {
      try Promotion.checkCast(input.dtype.isFloatingPoint ? input.dtype : context.defaultDType, to: target.dtype)
    }
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let logarithm = try apply(logSigmoidFunction, input, context)
      let base = try mul(context, try sub(context, .int(1), target), input)
      var losses: Tensor
      if let positive {
        let factor = try add(context, try mul(context, try sub(context, positive, .int(1)), target), .int(1))
        losses = try sub(context, base, try mul(context, factor, logarithm))
      } else {
        losses = try sub(context, base, logarithm)
      }
      if let weight { losses = try mul(context, losses, weight) }
      return try reduced(context, losses, reduction)
    }
    recordWeighted(context, logitsRule, result, input, target, weight, positive, reduction)
    return result
  }

  // MARK: negative log-likelihood

  private static func likelihoodRules(_ name: String) -> PickRules { PickRules(name) }
  static let likelihoodPicks = likelihoodRules("NllLossBackward0")

  /// What the derivative of a likelihood needs: where the target elements are, and how much each counts.
  private static func likelihoodRule(_ name: String) -> Rule {
    Rule(unary: name, saves: ["self", "target", "weight", "total_weight"]) {
      (node, gradient, context) throws(TensorError) -> Tensor in
      guard let payload = node.payload else { return gradient }
      let factors = try node.saved(3, context)
      var steps = try mul(
        context,
        payload.numbers.count == factors.count && gradient.rank > 0
          ? try reshape(context, gradient, [-1]) : gradient, factors)
      if steps.count != payload.numbers.count { steps = try expand(context, steps, Shape(payload.numbers.count)) }
      return try placed(
        context, steps, likelihoodPicks.payload(payload.numbers, whole: node.inputShape(), part: factors.shape),
        likelihoodPicks)
    }
  }
  static let likelihoodRule = likelihoodRule("NllLossBackward0")
  static let likelihoodPlaneRule = likelihoodRule("NllLoss2DBackward0")

  /// Minus the elements of `input (N, C, *)` at the classes in `target (N, *)`, weighted; `(C)` goes with a 0-d target.
  static func likelihoodLoss(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    ignoring ignored: Int
  ) throws(TensorError) -> Tensor {
    if input.rank < 1 { throw .value("Expected 1 or more dimensions (got \(input.rank))") }
    if input.rank != 1 && (target.rank == 0 || input.shape[0] != target.shape[0]) {
      throw .value(
        "Expected input batch_size (\(input.shape[0])) to match target batch_size (\(target.rank == 0 ? 0 : target.shape[0]))."
      )
    }
    let classDim = input.rank == 1 ? 0 : 1
    let classes = input.shape[classDim]
    if input.rank <= 2 {
      if target.rank > 1 { throw .runtime("0D or 1D target tensor expected, multi-target not supported") }
      if input.rank == 1 && target.rank == 1 && target.shape[0] != 1 {
        throw .runtime(
          "For 1D input, 1D target must have size 1, but got target size: \(target.shape[0])")
      }
    } else {
      let expected = [input.shape[0]] + input.shape.array.dropFirst(2)
      if target.shape.array != expected {
        if input.rank == 4 && target.rank == 3 {
          throw .runtime("size mismatch (got input: \(input.shape.text) , target: \(target.shape.text)")
        }
        throw .runtime("Expected target size \(text(expected)), got \(target.shape.text)")
      }
    }
    if target.dtype != .int64 && target.dtype != .uint8 {
      throw .runtime("expected target dtype to be Long or Byte, but got \(target.dtype.scalarTypeName)")
    }
    if let weight, weight.count != classes {
      throw .runtime(
        "weight tensor should be defined either for all \(classes) classes or no classes but got weight tensor of shape: "
          + weight.shape.text)
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"nll_loss_out_frame\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    var labels = try integers(target, context)
    let inner = input.shape.array.dropFirst(classDim + 1).reduce(1, *)
    let source = try input.array.madeContiguous(context)
    let scales = try weight.map { (w) throws(TensorError) in
      try w.array.converted(to: input.dtype, context).madeContiguous(context)
    }
    var bases: [Int] = []
    bases.reserveCapacity(labels.count)
    for (place, label) in labels.enumerated() {
      bases.append(place / inner * classes * inner + place % inner)
      if label == ignored {
        labels[place] = -1
      } else if label < 0 || label >= classes {
        throw .index("Target \(label) is out of bounds.")
      }
    }
    let sums = bases.withUnsafeBufferPointer { bases in
      labels.withUnsafeBufferPointer { labels -> (loss: Double, weight: Double) in
        guard let base = bases.baseAddress, let label = labels.baseAddress else { return (0, 0) }
        return Kernel.likelihoodSum(
          input.dtype, a: source.pointer, positions: base, classStep: inner, targets: label, weights: scales?.pointer,
          rows: labels.count)
      }
    }
    let item = input.dtype.itemSize
    func factor(_ label: Int) -> Double {
      label < 0 ? 0 : scales.map { Scalar.load($0.pointer + label * item, input.dtype).asDouble } ?? 1
    }
    let result: Tensor
    switch reduction {
    case .none:
      let array = try NDArray(uninitialized: target.shape, input.dtype, context)
      for (place, label) in labels.enumerated() {
        let value =
          label < 0 ? 0 : Scalar.load(source.pointer + (bases[place] + label * inner) * item, input.dtype).asDouble
        let loss = label < 0 ? 0 : -value * factor(label)
        Scalar.double(loss).store(array.pointer + place * item, input.dtype)
      }
      result = Tensor(array)
    case .sum: result = try .scalar(.double(sums.loss), input.dtype, context)
    case .mean:
      let total = try Tensor.scalar(.double(sums.loss), input.dtype, context)
      result = try withoutGrad(context) { () throws(TensorError) in
        try div(context, total, try Tensor.scalar(.double(sums.weight), input.dtype, context))
      }
    }
    if records(input, context) {
      let node = record(input.rank > 2 ? likelihoodPlaneRule : likelihoodRule, result, input, context)
      let factors = try NDArray(uninitialized: Shape(labels.count), input.dtype, context)
      for (place, label) in labels.enumerated() {
        let share = -factor(label) / (reduction == .mean ? sums.weight : 1)
        Scalar.double(label < 0 ? 0 : share).store(factors.pointer + place * item, input.dtype)
      }
      node.madePayload.numbers = zip(bases, labels).map { $0 + max($1, 0) * inner }
      node.save(0, input: input)
      node.save(1, input: target)
      if let weight { node.save(2, input: weight) }
      node.save(3, input: Tensor(factors))
    }
    return result
  }

  /// Cross entropy of `softmax(input)` with class numbers or with probabilities.
  static func crossEntropy(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    ignoring ignored: Int, smoothing: Double
  ) throws(TensorError) -> Tensor {
    let dim = input.rank == 1 ? 0 : 1
    if target.shape == input.shape {
      if !target.dtype.isFloatingPoint {
        throw .runtime(
          "Expected floating point type for target with class probabilities, got \(target.dtype.scalarTypeName)")
      }
      if ignored >= 0 { throw .runtime("ignore_index is not supported for floating point target") }
      return try probabilityLoss(context, input, target, weight, reduction, smoothing, dim)
    }
    if smoothing > 0 {
      if smoothing > 1 {
        throw .runtime("label_smoothing must be between 0.0 and 1.0. Got: \(Scalar.double(smoothing).text)")
      }
      return try smoothedLoss(context, input, target, weight, reduction, ignored, smoothing, dim)
    }
    let logarithms = try softmax(context, input, dim, logarithm: true)
    return try likelihoodLoss(context, logarithms, target, weight, reduction, ignoring: ignored)
  }

  /// `weight` in the shape that broadcasts along `dim` of `rank` dimensions.
  private static func along(
    _ context: TensorContext, _ weight: Tensor, _ dim: Int, _ rank: Int
  ) throws(TensorError) -> Tensor {
    var sizes = Array(repeating: 1, count: rank)
    sizes[dim] = weight.count
    return try view(context, weight, sizes)
  }

  private static func probabilityLoss(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    _ smoothing: Double, _ dim: Int
  ) throws(TensorError) -> Tensor {
    let classes = input.shape[dim]
    if let weight, weight.rank != 1 || weight.count != classes {
      throw .runtime(
        "cross_entropy: weight tensor should be defined either for all \(classes) classes or no classes but got weight tensor "
          + "of shape: \(weight.shape.text)")
    }
    let logarithms = try softmax(context, input, dim, logarithm: true)
    var chances = target
    if smoothing > 0 {
      if smoothing > 1 {
        throw .runtime("label_smoothing must be between 0.0 and 1.0. Got: \(Scalar.double(smoothing).text)")
      }
      chances = try shifted(
        context, try scaled(context, target, .double(1 - smoothing)), .double(smoothing / Double(classes)))
    }
    var product = try mul(context, logarithms, chances)
    if let weight { product = try mul(context, product, try along(context, weight, dim, input.rank)) }
    switch reduction {
    case .none: return try neg(context, try sum(context, product, dims: [dim]))
    case .sum: return try neg(context, try sum(context, product))
    case .mean:
      let count = input.count / max(classes, 1)
      return try divided(context, try neg(context, try sum(context, product)), .int(input.count == 0 ? 1 : count))
    }
  }

  private static func smoothedLoss(
    _ context: TensorContext, _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    _ ignored: Int, _ smoothing: Double, _ dim: Int
  ) throws(TensorError) -> Tensor {
    let classes = input.shape[dim]
    let logarithms = try softmax(context, input, dim, logarithm: true)
    let likelihood = try likelihoodLoss(context, logarithms, target, weight, reduction, ignoring: ignored)
    var smooth: Tensor
    if let weight {
      let scaled = try mul(context, logarithms, try along(context, weight, dim, input.rank))
      smooth = try neg(context, try sum(context, scaled, dims: [dim]))
    } else {
      smooth = try neg(context, try sum(context, logarithms, dims: [dim]))
    }
    let skipped = try withoutGrad(context) { () throws(TensorError) in
      try compute(.equal, target, .int(ignored), context)
    }
    smooth = try maskedFill(context, smooth, skipped, .int(0))
    switch reduction {
    case .none: break
    case .sum: smooth = try sum(context, smooth)
    case .mean:
      if let weight {
        // Divided by the weights of the targets that count.
        let total = try withoutGrad(context) { () throws(TensorError) -> Tensor in
          let labels = try maskedFill(context, target, skipped, .int(0))
          let chosen = try indexSelect(context, weight, 0, try reshape(context, labels, [-1]))
          let kept = try maskedFill(context, try reshape(context, chosen, labels.shape.array), skipped, .int(0))
          return try sum(context, kept)
        }
        smooth = try div(context, try sum(context, smooth), total)
      } else {
        let counted = try withoutGrad(context) { () throws(TensorError) -> Tensor in
          try sum(context, try to(context, try compute(.logicalNot, skipped, context), .int64))
        }
        smooth = try div(context, try sum(context, smooth), counted)
      }
    }
    return try add(
      context, try scaled(context, likelihood, .double(1 - smoothing)),
      try scaled(context, smooth, .double(smoothing / Double(classes))))
  }
}
