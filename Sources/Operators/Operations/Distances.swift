import Arrays
import Autograd
import Kernels

// Arithmetic with Python numbers inside operations that PyTorch writes in C++: its nodes have names of their own there.
extension Operations {
  private static let addNumberRule = Rule(unary: "AddBackward1") { (_, gradient, _) throws(TensorError) -> Tensor in
    gradient
  }
  private static let mulNumberRule = Rule(unary: "MulBackward1") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try node.checkNotReleased()
    return try mul(context, gradient, node.scalar)
  }
  private static let divNumberRule = Rule(unary: "DivBackward1") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try node.checkNotReleased()
    return try div(context, gradient, node.scalar)
  }

  private static func withNumber(
    _ rule: Rule, _ operation: BinaryOperation, _ context: TensorContext, _ tensor: Tensor, _ number: Scalar
  ) throws(TensorError) -> Tensor {
    let result = try compute(operation, tensor, number, context, inFloat: operation == .divide)
    if records(tensor, context) {
      let node = record(rule, result, tensor, context)
      node.scalar = number
      node.markSaved()
    }
    return result
  }

  /// `tensor + number` with the node AddBackward1.
  static func shifted(_ context: TensorContext, _ tensor: Tensor, _ number: Scalar) throws(TensorError) -> Tensor {
    try withNumber(addNumberRule, .add, context, tensor, number)
  }

  /// `tensor * number` with the node MulBackward1.
  static func scaled(_ context: TensorContext, _ tensor: Tensor, _ number: Scalar) throws(TensorError) -> Tensor {
    try withNumber(mulNumberRule, .multiply, context, tensor, number)
  }

  /// `tensor / number` with the node DivBackward1.
  static func divided(_ context: TensorContext, _ tensor: Tensor, _ number: Scalar) throws(TensorError) -> Tensor {
    try withNumber(divNumberRule, .divide, context, tensor, number)
  }

  // MARK: Distances

  /// The cosine of the angle between two tensors along `dim`; norms are at least `epsilon`.
  static func cosineSimilarity(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, _ dim: Int, _ epsilon: Double
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if !dtype.isFloatingPoint {
      throw .runtime(
        "expected common dtype to be floating point, yet common dtype is \(dtype.scalarTypeName)")
    }
    let shape = try Shape.broadcast(left.shape, right.shape)
    func directed(_ tensor: Tensor) throws(TensorError) -> Tensor {
      var tensor = try to(context, tensor, dtype)
      if tensor.shape != shape { tensor = try expand(context, tensor, shape) }
      let size = try clone(context, try norm(context, tensor, dims: [dim], keepDim: true))
      // The bound is no part of the derivative.
      size.array.copy(from: try compute(.maximum, Tensor(size.array), .double(epsilon), context).array)
      return try div(context, tensor, size)
    }
    return try sum(context, try mul(context, try directed(left), try directed(right)), dims: [dim])
  }

  /// The `order`-norm of `left - right + epsilon` along the last dimension.
  static func pairwiseDistance(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, _ order: Double, _ epsilon: Double, keepDim: Bool
  ) throws(TensorError) -> Tensor {
    let distance = try shifted(context, try sub(context, left, right), .double(epsilon))
    return try norm(
      context, distance, order: .double(order), dims: [max(left.rank, right.rank) - 1], keepDim: keepDim)
  }

  // MARK: x log y

  private static func xlogyRule(_ number: Int) -> Rule {
    Rule("XlogyBackward\(number)", saves: ["self", "other"]) {
      (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first else { return Gradients() }
      let left = try node.saved(0, context)
      let right = try node.saved(1, context)
      var result = Gradients()
      if node.needs(0) {
        let unused = try compute(
          .logicalAnd, try compute(.equal, left, .int(0), context), try compute(.lessEqual, right, .int(0), context),
          context)
        result.first = try mul(context, gradient, try log(context, right))
        if let first = result.first { result.first = try maskedFill(context, first, unused, .int(0)) }
      }
      if node.needs(1) { result.second = try div(context, try mul(context, gradient, left), right) }
      return result
    }
  }
  private static let xlogyRules = (0...2).map { xlogyRule($0) }

  /// `left * log(right)`, 0 where `left` is 0.
  ///
  /// `overload` is PyTorch's number: 1 for a number on the left, 2 for one on the right.
  static func xlogy(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, overload: Int = 0
  ) throws(TensorError) -> Tensor {
    let result = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let product = try mul(context, left, try log(context, right))
      let isZero = try compute(
        .logicalAnd, try compute(.equal, left, .int(0), context),
        try compute(.logicalNot, try compute(.isNaN, right, context), context), context)
      return try choose(context, isZero, try Tensor.scalar(.int(0), product.dtype, context), product)
    }
    if records(left, right, context) {
      let node = record(xlogyRules[overload], result, left, right, context)
      node.save(0, input: left)
      node.save(1, input: right)
    }
    return result
  }

  // MARK: random leaky ReLU

  private static let rreluRule = Rule(unary: "RreluWithNoiseBackward0", saves: ["self", "noise"]) {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try mul(context, gradient, try node.saved(1, context))
  }

  private static let rreluMeanRule = ActivationRule("RreluWithNoiseBackward0", kernel: "leaky_relu_cpu") {
    (c, g, x, payload) throws(TensorError) -> Tensor in
    try choose(c, try compute(.greater, x, .int(0), c), g, try mul(c, g, payload.scalar))
  }

  /// Negative elements times a random slope between `low` and `high` when `training`, else times the mean of the two.
  static func rrelu(
    _ context: TensorContext, _ input: Tensor, _ low: Double, _ high: Double, training: Bool
  ) throws(TensorError) -> Tensor {
    if low > high { throw .runtime("Lower bound should be less than or equal to the upper bound") }
    if !training {
      let slope = (low + high) / 2
      return try activate(context, .leakyRelu(slope: slope), rreluMeanRule, input, slope)
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"rrelu_with_noise_out_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let source = try input.array.madeContiguous(context)
    let slopes = try NDArray(.int(1), shape: input.shape, input.dtype, context)
    let item = input.dtype.itemSize
    for index in 0..<source.count where Scalar.load(source.pointer + index * item, input.dtype).asDouble <= 0 {
      let slope = context.generator.nextDouble() * (high - low) + low
      Scalar.double(slope).store(slopes.pointer + index * item, input.dtype)
    }
    let result = try compute(.multiply, Tensor(source), Tensor(slopes), context)
    if records(input, context) {
      let node = record(rreluRule, result, input, context)
      node.save(0, input: input)
      node.save(1, input: Tensor(slopes))
    }
    return result
  }

  // MARK: elements moved between channels and space

  static let pixelShuffleRules = PickRules("PixelShuffleBackward0")
  static let pixelUnshuffleRules = PickRules("PixelUnshuffleBackward0")
  static let channelShuffleRules = PickRules("ChannelShuffleBackward0")

  private static func rearranged(
    _ context: TensorContext, _ tensor: Tensor, _ sizes: [Int], _ order: [Int], _ shape: Shape, _ rules: PickRules
  ) throws(TensorError) -> Tensor {
    let whole = Layout(contiguous: try Shape(sizes))
    var layout = whole
    for (place, dim) in order.enumerated() {
      layout.shape[place] = whole.shape[dim]
      layout.strides[place] = whole.strides[dim]
    }
    return try picked(
      context, tensor, rules.payload(layout.elementPositions(from: 0), whole: tensor.shape, part: shape), rules)
  }

  /// `(*, C * r², H, W)` → `(*, C, H * r, W * r)`
  static func pixelShuffle(_ context: TensorContext, _ input: Tensor, _ factor: Int) throws(TensorError) -> Tensor {
    if input.rank < 3 {
      throw .runtime(
        "pixel_shuffle expects input to have at least 3 dimensions, but got input with \(input.rank) dimension(s)")
    }
    if factor <= 0 {
      throw .runtime("pixel_shuffle expects a positive upscale_factor, but got \(factor)")
    }
    let tail = input.shape.array.suffix(3).map { $0 }
    if tail[0] % (factor * factor) != 0 {
      throw .runtime(
        "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but "
          + "input.size(-3)=\(tail[0]) is not divisible by \(factor * factor)")
    }
    let lead = input.shape.array.dropLast(3).reduce(1, *)
    let channels = tail[0] / (factor * factor)
    return try rearranged(
      context, input, [lead, channels, factor, factor, tail[1], tail[2]], [0, 1, 4, 2, 5, 3],
      try shape(input.shape, last: [channels, tail[1] * factor, tail[2] * factor]), pixelShuffleRules)
  }

  /// The inverse of `pixelShuffle`.
  static func pixelUnshuffle(_ context: TensorContext, _ input: Tensor, _ factor: Int) throws(TensorError) -> Tensor {
    if input.rank < 3 {
      throw .runtime(
        "pixel_unshuffle expects input to have at least 3 dimensions, but got input with \(input.rank) dimension(s)")
    }
    if factor <= 0 {
      throw .runtime("pixel_unshuffle expects a positive downscale_factor, but got \(factor)")
    }
    let tail = input.shape.array.suffix(3).map { $0 }
    for (name, size) in [("height", tail[1]), ("width", tail[2])] where size % factor != 0 {
      throw .runtime(
        "pixel_unshuffle expects \(name) to be divisible by downscale_factor, but input.size(\(name == "height" ? -2 : -1))="
          + "\(size) is not divisible by \(factor)")
    }
    let lead = input.shape.array.dropLast(3).reduce(1, *)
    let (height, width) = (tail[1] / factor, tail[2] / factor)
    return try rearranged(
      context, input, [lead, tail[0], height, factor, width, factor], [0, 1, 3, 5, 2, 4],
      try shape(input.shape, last: [tail[0] * factor * factor, height, width]), pixelUnshuffleRules)
  }

  /// The channels of `(N, C, *)` dealt out to `groups` and taken in turn.
  static func channelShuffle(_ context: TensorContext, _ input: Tensor, _ groups: Int) throws(TensorError) -> Tensor {
    if input.rank <= 2 {
      throw .runtime("channel_shuffle expects input with > 2 dims, but got input with sizes \(input.shape.text)")
    }
    if groups <= 0 {
      throw .runtime("Number of groups to divide channels in must be positive. Value of groups:\(groups)")
    }
    let channels = input.shape[1]
    if channels % groups != 0 {
      throw .runtime(
        "Number of channels must be divisible by groups. Got \(channels) channels and \(groups) groups.")
    }
    let inner = input.shape.array.dropFirst(2).reduce(1, *)
    return try rearranged(
      context, input, [input.shape[0], groups, channels / groups, inner], [0, 2, 1, 3], input.shape, channelShuffleRules
    )
  }
}
