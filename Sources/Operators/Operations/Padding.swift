import Arrays
import Autograd
import Kernels

// Elements around a tensor, and resizing by nearest elements or weighted means.
extension Operations {
  static let constantPadRule = Rule(unary: "ConstantPadNdBackward0") {
    (node, gradient, context) throws(TensorError) -> Tensor in
    try constantPad(context, gradient, (node.payload?.numbers ?? []).map { -$0 }, .int(0))
  }

  /// `tensor` with `value` around it: `pad` has before and after for the last dimension, then for the one before it, …;
  /// negative numbers take elements away.
  static func constantPad(
    _ context: TensorContext, _ tensor: Tensor, _ pad: [Int], _ value: Scalar
  ) throws(TensorError) -> Tensor {
    if pad.count % 2 != 0 { throw .runtime("Length of pad must be even but instead it equals \(pad.count)") }
    try checkExtents(pad)
    if pad.count > 2 * tensor.rank {
      throw .runtime(
        "Length of pad should be no more than twice the number of dimensions of the input. Pad length is \(pad.count) "
          + "while the input has \(tensor.rank) dimensions.")
    }
    var shape = tensor.shape
    var source = tensor.array.layout
    var target = source
    for place in 0..<pad.count / 2 {
      let dim = tensor.rank - 1 - place
      let (before, after) = (pad[2 * place], pad[2 * place + 1])
      let size = tensor.shape[dim] + before + after
      if size < 0 {
        throw .runtime(
          tensor.shape[dim] + min(before, 0) + min(after, 0) < 0
            ? "narrow(): length must be non-negative."
            : "The input size \(tensor.shape[dim]), plus negative padding \(before) and \(after) resulted in a negative output "
              + "size, which is invalid. Check dimension \(dim) of your input.")
      }
      shape[dim] = size
      // What is cut off of the source, and where the rest goes.
      let cut = max(-before, 0)
      source.offset += cut * source.strides[dim]
      source.shape[dim] = max(tensor.shape[dim] - cut - max(-after, 0), 0)
    }
    let result = try NDArray(value, shape: shape, tensor.dtype, context)
    target = result.layout
    target.shape = source.shape
    for place in 0..<pad.count / 2 {
      let dim = tensor.rank - 1 - place
      target.offset += max(pad[2 * place], 0) * target.strides[dim]
    }
    if target.count > 0 { result.with(target).copy(from: tensor.array.with(source)) }
    let output = Tensor(result)
    if records(tensor, context) {
      record(constantPadRule, output, tensor, context).madePayload.numbers = pad
    }
    return output
  }

  /// How elements outside are taken from inside.
  enum PadMode: Sendable {
    case reflect
    case replicate

    var name: String { self == .reflect ? "Reflection" : "Replication" }
    var function: String { self == .reflect ? "reflection_pad" : "replication_pad" }
  }

  private static let padRules: [String: PickRules] = {
    var rules: [String: PickRules] = [:]
    for mode in [PadMode.reflect, .replicate] {
      for rank in 1...3 {
        rules["\(mode.name)\(rank)"] = PickRules("\(mode.name)Pad\(rank)DBackward0", saves: ["self"])
      }
    }
    return rules
  }()

  /// `tensor` continued by its own elements in its last `pad.count / 2` dimensions.
  static func picturePad(
    _ context: TensorContext, _ tensor: Tensor, _ pad: [Int], _ mode: PadMode
  ) throws(TensorError) -> Tensor {
    let rank = pad.count / 2
    if tensor.rank != rank + 1 && tensor.rank != rank + 2 {
      throw .runtime(
        "Expected \(rank + 1)D or \(rank + 2)D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for "
          + "input, but got: \(tensor.shape.text)")
    }
    if tensor.dtype == .bool {
      throw .notImplemented("\"\(mode.function)\(rank)d\" not implemented for 'Bool'")
    }
    var shape = tensor.shape
    var lines: [[Int]] = []
    for dim in (tensor.rank - rank)..<tensor.rank {
      let place = tensor.rank - 1 - dim
      let (before, after) = (pad[2 * place], pad[2 * place + 1])
      try checkExtents([before, after])
      let size = tensor.shape[dim]
      if size == 0 {
        throw .runtime(
          "Expected \(rank + 1)D or \(rank + 2)D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for "
            + "input, but got: \(tensor.shape.text)")
      }
      if mode == .reflect && (before >= size || after >= size) {
        throw .runtime(
          "Argument #\(4 + 2 * place): Padding size should be less than the corresponding input dimension, but got: padding "
            + "(\(before), \(after)) at dimension \(dim) of input \(tensor.shape.text)")
      }
      let total = size + before + after
      if total < 1 {
        throw .runtime(
          "input (W: \(size)) is too small. Calculated output W: \(total)")
      }
      shape[dim] = total
      lines.append(
        (0..<total).map { index in
          let position = index - before
          switch mode {
          case .replicate: return min(max(position, 0), size - 1)
          case .reflect: return position < 0 ? -position : position >= size ? 2 * (size - 1) - position : position
          }
        })
    }
    guard let rules = padRules["\(mode.name)\(rank)"] else { return tensor }
    return try pickedGrid(context, tensor, lines, shape, rules)
  }

  /// The elements of every plane at the product of `lines`, one list of positions a dimension.
  static func pickedGrid(
    _ context: TensorContext, _ tensor: Tensor, _ lines: [[Int]], _ shape: Shape, _ rules: PickRules
  ) throws(TensorError) -> Tensor {
    let sizes = tensor.shape.array.suffix(lines.count)
    let elements = sizes.reduce(1, *)
    var plane = [0]
    for (line, size) in zip(lines, sizes) { plane = plane.flatMap { base in line.map { base * size + $0 } } }
    let planes = elements == 0 ? 0 : tensor.count / elements
    var positions: [Int] = []
    positions.reserveCapacity(planes * plane.count)
    for index in 0..<planes { for position in plane { positions.append(index * elements + position) } }
    return try picked(context, tensor, rules.payload(positions, whole: tensor.shape, part: shape), rules)
  }

  // MARK: Resizing

  private static let nearestRules: [String: PickRules] = {
    var rules: [String: PickRules] = [:]
    for exact in ["", "Exact"] {
      for rank in 1...3 { rules["\(exact)\(rank)"] = PickRules("UpsampleNearest\(exact)\(rank)DBackward0") }
    }
    return rules
  }()

  private static func checkResize(_ input: Tensor, _ sizes: [Int]) throws(TensorError) {
    let rank = sizes.count
    if input.rank != rank + 2 {
      throw .runtime("It is expected input_size equals to \(rank + 2), but got size \(input.rank)")
    }
    if sizes.contains(where: { $0 <= 0 }) {
      throw .runtime(
        "Input and output sizes should be greater than 0, but got input (H: \(input.shape[rank]), W: "
          + "\(input.shape[input.rank - 1])) output (H: \(sizes[0]), W: \(sizes[rank - 1]))")
    }
  }

  /// Steps between samples: the given scale's inverse, or the ratio of the sizes.
  private static func ratio(_ input: Int, _ output: Int, _ scale: Double?) -> Double {
    if let scale, scale > 0 { return 1 / scale }
    return Double(input) / Double(output)
  }

  /// Resizes the last `sizes.count` dimensions by taking the nearest element.
  static func upsampleNearest(
    _ context: TensorContext, _ input: Tensor, _ sizes: [Int], scales: [Double]?, exact: Bool
  ) throws(TensorError) -> Tensor {
    try checkResize(input, sizes)
    try checkRoom(context, input, last: sizes)
    if !input.dtype.isFloatingPoint && input.dtype != .uint8 {
      let kernel =
        sizes.count == 2 ? "upsample_nearest2d_channels_last" : "compute_indices_weights_nearest"
      throw .notImplemented("\"\(kernel)\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    var lines: [[Int]] = []
    for (index, size) in sizes.enumerated() {
      let extent = input.shape[index + 2]
      let step = Float(ratio(extent, size, scales?[index]))
      lines.append(
        (0..<size).map { place in
          let position = exact ? (Float(place) + 0.5) * step : Float(place) * step
          return min(Int(position), extent - 1)
        })
    }
    guard let rules = nearestRules["\(exact ? "Exact" : "")\(sizes.count)"] else { return input }
    return try pickedGrid(context, input, lines, try shape(input.shape, last: sizes), rules)
  }

  /// Weights of the elements that make an element of a resized line.
  private typealias Taps = [(position: Int, weight: Double)]

  private static func sourcePosition(
    _ place: Int, _ extent: Int, _ size: Int, _ scale: Double?, _ alignCorners: Bool, cubic: Bool
  ) -> Double {
    if alignCorners {
      return size > 1 ? Double(place) * (Double(extent - 1) / Double(size - 1)) : 0
    }
    let position = ratio(extent, size, scale) * (Double(place) + 0.5) - 0.5
    return cubic ? position : max(position, 0)
  }

  private static func linearTaps(
    _ extent: Int, _ size: Int, _ scale: Double?, _ alignCorners: Bool
  ) -> [Taps] {
    (0..<size).map { place in
      let position = sourcePosition(place, extent, size, scale, alignCorners, cubic: false)
      let first = min(Int(position), extent - 1)
      let second = first + (first < extent - 1 ? 1 : 0)
      let fraction = min(max(position - Double(first), 0), 1)
      return [(first, 1 - fraction), (second, fraction)]
    }
  }

  private static func cubicTaps(
    _ extent: Int, _ size: Int, _ scale: Double?, _ alignCorners: Bool
  ) -> [Taps] {
    let a = -0.75
    func near(_ x: Double) -> Double { ((a + 2) * x - (a + 3)) * x * x + 1 }
    func far(_ x: Double) -> Double { ((a * x - 5 * a) * x + 8 * a) * x - 4 * a }
    return (0..<size).map { place in
      let position = sourcePosition(place, extent, size, scale, alignCorners, cubic: true)
      let first = Int(position.rounded(.down))
      let fraction = position - Double(first)
      let weights = [far(fraction + 1), near(fraction), near(1 - fraction), far(2 - fraction)]
      return weights.enumerated().map { (min(max(first - 1 + $0, 0), extent - 1), $1) }
    }
  }

  /// Resizes the last `sizes.count` dimensions by weighted means of neighbours: two a dimension, four for cubic.
  static func upsampleLinear(
    _ context: TensorContext, _ input: Tensor, _ sizes: [Int], scales: [Double]?, alignCorners: Bool,
    cubic: Bool = false
  ) throws(TensorError) -> Tensor {
    try checkResize(input, sizes)
    try checkRoom(context, input, last: sizes)
    if !input.dtype.isFloatingPoint {
      let isImage = sizes.count == 2 && !cubic && input.dtype != .uint8
      throw .notImplemented(
        "\"\(isImage ? "upsample_bilinear2d_channels_last" : "compute_indices_weights_\(cubic ? "cubic" : "linear")")\" not implemented for '\(input.dtype.scalarTypeName)'"
      )
    }
    let extents = input.shape.array.suffix(sizes.count)
    var terms: [Taps] = [[(0, 1)]]
    for (index, (extent, size)) in zip(extents, sizes).enumerated() {
      let scale = scales?[index]
      let line =
        cubic
        ? cubicTaps(extent, size, scale, alignCorners) : linearTaps(extent, size, scale, alignCorners)
      terms = terms.flatMap { base in
        line.map { taps in
          base.flatMap { outer in taps.map { (outer.position * extent + $0.position, outer.weight * $0.weight) } }
        }
      }
    }
    var starts = [0]
    var sources: [Int] = []
    var weights: [Double] = []
    for taps in terms {
      for tap in taps {
        sources.append(tap.position)
        weights.append(tap.weight)
      }
      starts.append(sources.count)
    }
    let map = PlaneMap(inputCount: extents.reduce(1, *), starts: starts, sources: sources, weights: weights)
    let rules =
      cubic ? bicubicRules : sizes.count == 1 ? linearRules : sizes.count == 2 ? bilinearRules : trilinearRules
    return try mapped(
      context, input, BoundMap(map, from: input.shape, to: try shape(input.shape, last: sizes), rules))
  }
}
