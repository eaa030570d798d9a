import Arrays
import Autograd
import Kernels

/// The sizes that a convolution ties together: an image of `bigChannels`, an image of `smallChannels` with one element a
/// window, and a weight `(smallChannels, bigChannels / groups, *kernel)`.
///
/// Each of the three is a bilinear function of the other two; a convolution, its transposed and their derivatives of any
/// order are these three functions.
final class Convolution: Sendable {
  /// Number of spatial dimensions that the user sees.
  let rank: Int
  let batch: Int
  let groups: Int
  let bigChannels: Int
  let smallChannels: Int
  let window: WindowGeometry

  init(rank: Int, batch: Int, groups: Int, bigChannels: Int, smallChannels: Int, window: WindowGeometry) {
    self.rank = rank
    self.batch = batch
    self.groups = groups
    self.bigChannels = bigChannels
    self.smallChannels = smallChannels
    self.window = window
  }

  /// Which of the three is computed.
  enum Part: Int, Sendable {
    case small
    case big
    case weight
  }

  /// Shape of one of the three.
  func shape(_ part: Part) throws(TensorError) -> Shape {
    switch part {
    case .small: try Shape([batch, smallChannels] + window.small.suffix(rank))
    case .big: try Shape([batch, bigChannels] + window.big.suffix(rank))
    case .weight: try Shape([smallChannels, bigChannels / groups] + window.kernel.suffix(rank))
    }
  }
}

extension Operations {
  /// One of the three functions of a convolution; `first` and `second` are the other two in the order small, big, weight.
  private static func convolve(
    _ context: TensorContext, _ part: Convolution.Part, _ sizes: Convolution, _ first: Tensor, _ second: Tensor
  ) throws(TensorError) -> NDArray {
    let dtype = first.dtype
    let result = try NDArray(uninitialized: try sizes.shape(part), dtype, context)
    let left = try first.array.madeContiguous(context)
    let right = try second.array.madeContiguous(context)
    if result.count == 0 { return result }
    if left.count == 0 || right.count == 0 {
      result.fill(.int(0))
      return result
    }
    let window = sizes.window
    let item = dtype.itemSize
    let (groups, windows) = (sizes.groups, window.windows)
    let outputs = sizes.smallChannels / groups
    let inputs = sizes.bigChannels / groups
    let depth = inputs * window.taps
    let smallStep = sizes.smallChannels * windows
    let bigStep = sizes.bigChannels * window.elements
    let isPlain = window.isPlain
    let columns = try NDArray(
      uninitialized: Shape(isPlain ? 0 : sizes.bigChannels * window.taps * windows), dtype, context)
    /// A product into `out`, or added to it.
    func multiply(
      _ out: UnsafeMutableRawPointer, _ a: UnsafeRawPointer, _ aRow: Int, _ aColumn: Int, _ b: UnsafeRawPointer,
      _ bRow: Int, _ bColumn: Int, _ m: Int, _ n: Int, _ k: Int
    ) {
      Kernel.matmul(
        dtype, out: out, a: a, aRowStride: aRow, aColumnStride: aColumn, b: b, bRowStride: bRow, bColumnStride: bColumn,
        m: m, n: n, k: k)
    }
    if part == .weight { result.fill(.int(0)) }
    let sum = part == .weight ? try NDArray(uninitialized: result.shape, dtype, context) : result
    for image in 0..<sizes.batch {
      switch part {
      case .small:
        // left: big, right: weight
        let source = left.pointer + image * bigStep * item
        if !isPlain {
          Kernel.columns(dtype, out: columns.pointer, a: source, channels: sizes.bigChannels, window)
        }
        let base = isPlain ? source : columns.pointer
        for group in 0..<groups {
          multiply(
            result.pointer + (image * smallStep + group * outputs * windows) * item,
            right.pointer + group * outputs * depth * item, depth, 1, base + group * depth * windows * item, windows, 1,
            outputs, windows, depth)
        }
      case .big:
        // left: small, right: weight
        let target = result.pointer + image * bigStep * item
        let base = isPlain ? target : columns.pointer
        for group in 0..<groups {
          multiply(
            base + group * depth * windows * item, right.pointer + group * outputs * depth * item, 1, depth,
            left.pointer + (image * smallStep + group * outputs * windows) * item, windows, 1, depth, windows, outputs)
        }
        if !isPlain {
          Kernel.addColumns(dtype, out: target, a: columns.pointer, channels: sizes.bigChannels, window)
        }
      case .weight:
        // left: small, right: big
        let source = right.pointer + image * bigStep * item
        if !isPlain {
          Kernel.columns(dtype, out: columns.pointer, a: source, channels: sizes.bigChannels, window)
        }
        let base = isPlain ? source : columns.pointer
        for group in 0..<groups {
          multiply(
            sum.pointer + group * outputs * depth * item,
            left.pointer + (image * smallStep + group * outputs * windows) * item, windows, 1,
            base + group * depth * windows * item, 1, windows, outputs, depth, windows)
        }
        result.assign(.add, result, sum)
      }
      try context.checkInterrupt()
    }
    return result
  }

  private static func convolutionRule(_ name: String, _ part: Convolution.Part) -> Rule {
    let saves: [String] = part == .weight ? ["grad_output", "input"] : ["input", "weight"]
    return Rule(name, saves: saves) { (node, gradients, context) throws(TensorError) -> Gradients in
      guard let gradient = gradients.first, let sizes = node.payload?.object as? Convolution else { return Gradients() }
      let first = try node.saved(0, context)
      let second = try node.saved(1, context)
      var result = Gradients()
      switch part {
      case .small:
        if node.needs(0) { result.first = try convolution(context, .big, sizes, gradient, second) }
        if node.needs(1) { result.second = try convolution(context, .weight, sizes, gradient, first) }
      case .big:
        if node.needs(0) { result.first = try convolution(context, .small, sizes, gradient, second) }
        if node.needs(1) { result.second = try convolution(context, .weight, sizes, first, gradient) }
      case .weight:
        if node.needs(0) { result.first = try convolution(context, .small, sizes, second, gradient) }
        if node.needs(1) { result.second = try convolution(context, .big, sizes, first, gradient) }
      }
      if node.needs(2) {
        result.third = try sum(context, gradient, dims: [0] + Array(2..<gradient.rank))
      }
      return result
    }
  }

  static let convolutionForwardRule = convolutionRule("ConvolutionBackward0", .small)
  static let convolutionTransposedRule = convolutionRule("ConvolutionBackward0", .big)
  static let convolutionWeightRule = convolutionRule("ConvolutionBackwardBackward0", .weight)

  /// One of the three functions of a convolution, recorded.
  static func convolution(
    _ context: TensorContext, _ part: Convolution.Part, _ sizes: Convolution, _ first: Tensor, _ second: Tensor,
    bias: Tensor? = nil
  ) throws(TensorError) -> Tensor {
    let array = try convolve(context, part, sizes, first, second)
    if let bias {
      var layout = Layout(
        shape: Shape(repeating: 1, count: array.rank), strides: Strides(repeating: 0, count: array.rank),
        offset: bias.array.layout.offset)
      layout.shape[1] = bias.shape[0]
      layout.strides[1] = bias.strides[0]
      array.assign(.add, array, bias.array.with(layout))
    }
    let output = Tensor(array)
    let inputs = bias.map { [first, second, $0] } ?? [first, second]
    guard context.gradEnabled else { return output }
    var recorded = false
    for input in inputs where requiresGrad(input, context) { recorded = true }
    guard recorded else { return output }
    let rule =
      part == .small ? convolutionForwardRule : part == .big ? convolutionTransposedRule : convolutionWeightRule
    // A convolution without bias still shows a place for it.
    let node = Node(
      rule, context, edgeCount: part == .weight ? 2 : 3, shape: output.shape, dtype: output.dtype)
    for (index, input) in inputs.enumerated() { node[edge: index] = Edge(of: input) }
    node.madePayload.object = sizes
    node.save(0, input: first)
    node.save(1, input: second)
    output.gradFn = node
    return output
  }

  /// One number for every spatial dimension, from one or as many.
  static func spread(_ list: [Int], _ rank: Int, _ name: String) throws(TensorError) -> [Int] {
    if list.count == rank { return list }
    if list.count == 1 { return Array(repeating: list[0], count: rank) }
    throw .runtime(
      "expected \(name) to be a single integer value or a list of \(rank) values to match the convolution dimensions, but "
        + "got \(name)=\(text(list))")
  }

  /// How the padding of a convolution is given.
  enum ConvolutionPadding {
    case sizes([Int])
    case named(String)
  }

  /// Convolution of `rank` spatial dimensions: `(N, C, *)` with weight `(O, C / groups, *)`; a missing N is put in and taken
  /// out again.
  static func convolution(
    _ context: TensorContext, rank: Int, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: [Int],
    padding: ConvolutionPadding, dilation: [Int], groups: Int, outputPadding: [Int]? = nil
  ) throws(TensorError) -> Tensor {
    let isTransposed = outputPadding != nil
    let name = isTransposed ? "conv_transpose\(rank)d" : "conv\(rank)d"
    if input.rank != rank + 1 && input.rank != rank + 2 {
      throw .runtime(
        "Expected \(rank + 1)D (unbatched) or \(rank + 2)D (batched) input to \(name), but got input of size: "
          + input.shape.text)
    }
    if input.rank == rank + 1 {
      let result = try convolution(
        context, rank: rank, try unsqueeze(context, input, 0), weight, bias, stride: stride, padding: padding,
        dilation: dilation, groups: groups, outputPadding: outputPadding)
      return try squeeze(context, result, [0])
    }
    let inner = max(weight.rank - 2, 0)
    if inner != rank {
      let steps = stride.count == 1 ? Array(repeating: stride[0], count: rank) : stride
      throw .runtime(
        "expected stride to be a single integer value or a list of \(inner) values to match the convolution dimensions, but "
          + "got stride=\(text(steps))")
    }
    let steps = try spread(stride, inner, "stride")
    var taps = try spread(dilation, inner, "dilation")
    let kernel = weight.shape.array.suffix(inner)
    var source = input
    let zeros: [Int]
    switch padding {
    case .sizes(let list): zeros = try spread(list, inner, "padding")
    case .named("valid"): zeros = Array(repeating: 0, count: inner)
    case .named("same"):
      if steps.contains(where: { $0 != 1 }) {
        throw .runtime("padding='same' is not supported for strided convolutions")
      }
      var even: [Int] = []
      var extra: [Int] = []
      for (size, tap) in zip(kernel, taps) {
        let total = tap * (size - 1)
        even.append(total / 2)
        extra.append(total % 2)
      }
      if extra.contains(1) {
        context.warn(
          .user,
          "Using padding='same' with even kernel lengths and odd dilation may require a zero-padded copy of the input be "
            + "created (Triggered internally at /__w/pytorch/pytorch/aten/src/ATen/native/Convolution.cpp:1101.)")
        source = try constantPad(context, input, extra.reversed().flatMap { [0, $0] }, .int(0))
      }
      zeros = even
    case .named(let other): throw .runtime("Invalid padding string: '\(other)'")
    }
    let growth = try outputPadding.map { (list) throws(TensorError) in try spread(list, inner, "output_padding") }
    try check(name, input, source, weight, bias, steps, zeros, taps, groups, growth, rank)
    func three(_ list: some Collection<Int>, _ filler: Int) -> [Int] {
      Array(repeating: filler, count: 3 - rank) + list
    }
    let spatial = source.shape.array.suffix(rank)
    var others: [Int] = []
    for (index, size) in spatial.enumerated() {
      let reach = taps[index] * (weight.shape[index + 2] - 1)
      others.append(
        growth.map { (size - 1) * steps[index] - 2 * zeros[index] + reach + $0[index] + 1 }
          ?? (size + 2 * zeros[index] - reach - 1) / steps[index] + 1)
    }
    taps = three(taps, 1)
    let window = WindowGeometry(
      big: three(isTransposed ? others : Array(spatial), 1), small: three(isTransposed ? Array(spatial) : others, 1),
      kernel: three(weight.shape.array.suffix(rank), 1), stride: three(steps, 1), padding: three(zeros, 0),
      dilation: taps)
    let bigChannels = isTransposed ? weight.shape[1] * groups : source.shape[1]
    let sizes = Convolution(
      rank: rank, batch: source.shape[0], groups: groups, bigChannels: bigChannels, smallChannels: weight.shape[0],
      window: window)
    return try convolution(context, isTransposed ? .big : .small, sizes, source, weight, bias: bias)
  }

  private static func check(
    _ name: String, _ original: Tensor, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ stride: [Int],
    _ padding: [Int], _ dilation: [Int], _ groups: Int, _ outputPadding: [Int]?, _ rank: Int
  ) throws(TensorError) {
    let isTransposed = outputPadding != nil
    if padding.contains(where: { $0 < 0 }) { throw .runtime("negative padding is not supported") }
    if stride.contains(where: { $0 <= 0 }) { throw .runtime("non-positive stride is not supported") }
    if dilation.contains(where: { $0 <= 0 }) {
      throw .runtime("dilation should be greater than zero, but got \(text(dilation))")
    }
    if groups <= 0 { throw .runtime("non-positive groups is not supported") }
    if weight.shape[0] < groups {
      throw .runtime(
        "Given groups=\(groups), expected weight to be at least \(groups) at dimension 0, but got weight of size "
          + "\(weight.shape.text) instead")
    }
    if weight.shape[0] % groups != 0 {
      throw .runtime(
        "Given groups=\(groups), expected weight to be divisible by \(groups) at dimension 0, but got weight of size "
          + "[\(weight.shape.text)] instead")
    }
    let subject =
      isTransposed
      ? "Given transposed=1, weight of size \(weight.shape.text)"
      : "Given groups=\(groups), weight of size \(weight.shape.text)"
    let channels = isTransposed ? weight.shape[0] : weight.shape[1] * groups
    if input.shape[1] != channels {
      throw .runtime(
        "\(subject), expected input\(original.shape.text) to have \(channels) channels, but got \(input.shape[1]) channels "
          + "instead")
    }
    let outputs = isTransposed ? weight.shape[1] * groups : weight.shape[0]
    if let bias, bias.rank != 1 || bias.shape[0] != outputs {
      throw .runtime(
        (isTransposed ? subject : "Given weight of size \(weight.shape.text)")
          + ", expected bias to be 1-dimensional with \(outputs) elements, but got bias of size \(bias.shape.text) instead"
      )
    }
    try checkExtents(stride + padding + dilation + (outputPadding ?? []))
    if !isTransposed {
      let spatial = input.shape.array.suffix(rank)
      let reach = zip(dilation, weight.shape.array.suffix(rank)).map { $0 * ($1 - 1) + 1 }
      let padded = zip(spatial, padding).map { $0 + 2 * $1 }
      if zip(padded, reach).contains(where: { $0 < $1 }) {
        func joined(_ list: [Int]) -> String { list.map(String.init).joined(separator: " x ") }
        throw .runtime(
          "Calculated padded input size per channel: (\(joined(padded))). Kernel size: (\(joined(reach))). Kernel size can't "
            + "be greater than actual input size")
      }
    }
    if let outputPadding {
      for index in outputPadding.indices where outputPadding[index] >= max(stride[index], dilation[index]) {
        func listed(_ name: String, _ list: [Int]) -> String {
          let axes = ["height", "width"]
          return zip(axes, list.count == 1 ? [1] + list : Array(list.suffix(2)))
            .map { "\(name)_\($0): \($1)" }.joined(separator: " ")
        }
        throw .runtime(
          "output padding must be smaller than either stride or dilation, but got "
            + "\(listed("output_padding", outputPadding)) \(listed("stride", stride)) \(listed("dilation", dilation))")
      }
    }
    if input.dtype != weight.dtype {
      throw .runtime(
        "expected scalar type \(input.dtype.scalarTypeName) but found \(weight.dtype.scalarTypeName)")
    }
    if let bias, bias.dtype != input.dtype {
      throw .runtime("expected scalar type \(input.dtype.scalarTypeName) but found \(bias.dtype.scalarTypeName)")
    }
    let kernel =
      isTransposed
      ? "slow_conv_transpose\(rank == 3 ? 3 : 2)d_out_cpu" : rank == 3 ? "compute_columns3d" : "slow_conv2d_cpu"
    if input.dtype == .bool || isTransposed && !input.dtype.isFloatingPoint && input.dtype != .int64 {
      throw .notImplemented("\"\(kernel)\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
  }
}
