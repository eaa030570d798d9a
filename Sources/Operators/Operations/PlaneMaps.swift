import Arrays
import Autograd
import Kernels

/// A plane map with the names of its nodes: a linear operation and its transposed are each other's derivative.
final class MapRules: Sendable {
  let forward: Rule
  let backward: Rule

  init(_ name: String, saves: [String] = []) {
    forward = Rule(unary: name, saves: saves) { (node, gradient, context) throws(TensorError) -> Tensor in
      try node.checkNotReleased()
      guard let map = node.payload?.object as? BoundMap else { return gradient }
      return try Operations.mapped(context, gradient, map, transposed: true)
    }
    backward = Rule(unary: name) { (node, gradient, context) throws(TensorError) -> Tensor in
      guard let map = node.payload?.object as? BoundMap else { return gradient }
      return try Operations.mapped(context, gradient, map, transposed: false)
    }
  }
}

/// A plane map between two shapes.
final class BoundMap: Sendable {
  let map: PlaneMap
  let input: Shape
  let output: Shape
  let rules: MapRules

  init(_ map: PlaneMap, from input: Shape, to output: Shape, _ rules: MapRules) {
    self.map = map
    self.input = input
    self.output = output
    self.rules = rules
  }
}

extension Operations {
  /// Applies a plane map to all planes of `tensor`.
  static func mapped(
    _ context: TensorContext, _ tensor: Tensor, _ map: BoundMap, transposed: Bool = false
  ) throws(TensorError) -> Tensor {
    let source = try tensor.array.madeContiguous(context)
    let result = try NDArray(uninitialized: transposed ? map.input : map.output, tensor.dtype, context)
    let size = transposed ? map.map.outputCount : map.map.inputCount
    let planes = size == 0 ? 0 : source.count / size
    if planes == 0 { result.fill(.int(0)) }
    map.map.apply(tensor.dtype, out: result.pointer, a: source.pointer, planes: planes, transposed: transposed)
    let output = Tensor(result)
    if records(tensor, context) {
      let node = record(transposed ? map.rules.backward : map.rules.forward, output, tensor, context)
      node.madePayload.object = map
      if !transposed { node.markSaved() }
    }
    return output
  }

  static let averagePool2dRules = MapRules("AvgPool2DBackward0")
  static let averagePool3dRules = MapRules("AvgPool3DBackward0")
  static let adaptivePool2dRules = MapRules("AdaptiveAvgPool2DBackward0")
  static let adaptivePool3dRules = MapRules("AdaptiveAvgPool3DBackward0")
  static let unfoldRules = MapRules("Im2ColBackward0")
  static let foldRules = MapRules("Col2ImBackward0")
  static let linearRules = MapRules("UpsampleLinear1DBackward0")
  static let bilinearRules = MapRules("UpsampleBilinear2DBackward0")
  static let trilinearRules = MapRules("UpsampleTrilinear3DBackward0")
  static let bicubicRules = MapRules("UpsampleBicubic2DBackward0")

  /// The shape of `input` with its last dimensions replaced.
  static func shape(_ input: Shape, last sizes: [Int]) throws(TensorError) -> Shape {
    try Shape(Array(input.array.dropLast(sizes.count)) + sizes)
  }

  // MARK: averages

  /// Means over windows; a window's elements outside the volume count as zeros if `countsPadding`.
  static func averagePool(
    _ context: TensorContext, rank: Int, _ input: Tensor, kernel: [Int], stride: [Int], padding: [Int], ceil: Bool,
    countsPadding: Bool, divisor: Int?
  ) throws(TensorError) -> Tensor {
    let window = try poolGeometry(
      "avg_pool\(rank)d", rank, input, kernel: kernel, stride: stride, padding: padding, dilation: [1], ceil: ceil)
    let isWhole = !input.dtype.isFloatingPoint
    if rank == 2 && isWhole && input.dtype != .int64
      || rank == 3 && input.dtype != .float32 && input.dtype != .float64 && input.dtype != .int64
    {
      throw .notImplemented(
        "\"avg_pool\(rank)d\(rank == 3 ? "_out_frame" : "")\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    if divisor == 0 { throw .runtime("divisor must be not zero") }
    var starts = [0]
    var sources: [Int] = []
    var divisors: [Double] = []
    starts.reserveCapacity(window.windows + 1)
    /// Where window `i` begins and ends in dimension `n`, inside the volume, and its size with the padding.
    func range(_ i: Int, _ n: Int) -> (Int, Int, Int) {
      let start = i * window.stride[n] - window.padding[n]
      let end = min(start + window.kernel[n], window.big[n] + window.padding[n])
      return (max(start, 0), min(end, window.big[n]), end - start)
    }
    for i in 0..<window.small[0] {
      let z = range(i, 0)
      for j in 0..<window.small[1] {
        let y = range(j, 1)
        for k in 0..<window.small[2] {
          let x = range(k, 2)
          for a in z.0..<max(z.0, z.1) {
            for b in y.0..<max(y.0, y.1) {
              for c in x.0..<max(x.0, x.1) { sources.append((a * window.big[1] + b) * window.big[2] + c) }
            }
          }
          let inside = (z.1 - z.0) * (y.1 - y.0) * (x.1 - x.0)
          divisors.append(Double(divisor ?? (countsPadding ? z.2 * y.2 * x.2 : max(inside, 1))))
          starts.append(sources.count)
        }
      }
    }
    let map = PlaneMap(inputCount: window.elements, starts: starts, sources: sources, divisors: divisors)
    let bound = BoundMap(
      map, from: input.shape, to: try shape(input.shape, last: Array(window.small.suffix(rank))),
      rank == 2 ? averagePool2dRules : averagePool3dRules)
    return try mapped(context, input, bound)
  }

  /// First and one past the last element of part `index` of `count` parts of `size` elements.
  static func adaptiveRange(_ index: Int, _ count: Int, _ size: Int) -> (Int, Int) {
    (index * size / count, ((index + 1) * size + count - 1) / count)
  }

  /// Means over as many parts as asked for in each spatial dimension.
  static func adaptiveAveragePool(
    _ context: TensorContext, rank: Int, _ input: Tensor, _ sizes: [Int]
  ) throws(TensorError) -> Tensor {
    let name = "adaptive_avg_pool\(rank)d"
    if sizes.count != rank { throw .runtime("\(name): output_size must be \(rank)") }
    try checkExtents(sizes)
    if input.rank != rank + 1 && input.rank != rank + 2 {
      throw .runtime("\(name)(): Expected \(rank + 1)D or \(rank + 2)D tensor, but got \(input.shape.text)")
    }
    if !sizes.contains(where: { $0 < 0 }) { try checkRoom(context, input, last: sizes) }
    for dim in (input.rank - rank)..<input.rank where input.shape[dim] == 0 {
      throw .runtime(
        "\(name)(): Expected input to have non-zero size for non-batch dimensions, but input has sizes \(input.shape.text) with "
          + "dimension \(dim - input.rank) being empty")
    }
    if sizes.contains(where: { $0 < 0 }) {
      throw .runtime("\(name): elements of output_size must be greater than or equal to 0 but received \(text(sizes))")
    }
    if sizes.allSatisfy({ $0 == 1 }) {
      return try mean(context, input, dims: (1...rank).map { -$0 }, keepDim: true)
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented(
        "\"\(name)\(rank == 3 ? "_cpu" : "")\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let big = Array(repeating: 1, count: 3 - rank) + input.shape.array.suffix(rank)
    let small = Array(repeating: 1, count: 3 - rank) + sizes
    var starts = [0]
    var sources: [Int] = []
    var divisors: [Double] = []
    for i in 0..<small[0] {
      let z = adaptiveRange(i, small[0], big[0])
      for j in 0..<small[1] {
        let y = adaptiveRange(j, small[1], big[1])
        for k in 0..<small[2] {
          let x = adaptiveRange(k, small[2], big[2])
          for a in z.0..<z.1 {
            for b in y.0..<y.1 { for c in x.0..<x.1 { sources.append((a * big[1] + b) * big[2] + c) } }
          }
          divisors.append(Double((z.1 - z.0) * (y.1 - y.0) * (x.1 - x.0)))
          starts.append(sources.count)
        }
      }
    }
    let map = PlaneMap(
      inputCount: big[0] * big[1] * big[2], starts: starts, sources: sources, divisors: divisors)
    return try mapped(
      context, input,
      BoundMap(
        map, from: input.shape, to: try shape(input.shape, last: sizes),
        rank == 2 ? adaptivePool2dRules : adaptivePool3dRules))
  }

  // MARK: unfolding

  private static func slidingGeometry(
    _ size: [Int], kernel: [Int], dilation: [Int], padding: [Int], stride: [Int]
  ) throws(TensorError) -> WindowGeometry {
    for (name, list, least) in [
      ("kernel_size", kernel, 1), ("dilation", dilation, 1), ("padding", padding, 0), ("stride", stride, 1),
    ] {
      if list.count != 1 && list.count != 2 {
        throw .runtime("im2col: expected \(name) to be of size 2, but got \(text(list))")
      }
      if list.contains(where: { $0 < least }) {
        throw .runtime(
          "\(name.split(separator: "_").first ?? "") should be \(least == 1 ? "greater than zero" : "non-negative"), but got "
            + "\(name)_height: \(list[0]) \(name)_width: \(list[list.count - 1])")
      }
    }
    func three(_ list: [Int], _ filler: Int) -> [Int] { [filler] + (list.count == 1 ? [list[0], list[0]] : list) }
    var window = WindowGeometry(
      big: [1] + size, small: [1, 1, 1], kernel: three(kernel, 1), stride: three(stride, 1),
      padding: three(padding, 0), dilation: three(dilation, 1))
    for n in 1...2 {
      let room = window.big[n] + 2 * window.padding[n] - window.dilation[n] * (window.kernel[n] - 1) - 1
      window.small[n] =
        room < 0 ? -((-room + window.stride[n] - 1) / window.stride[n]) + 1 : room / window.stride[n] + 1
    }
    return window
  }

  private static func pair(_ list: [Int]) -> String { "(\(list[1]), \(list[2]))" }

  private static func slidingMap(_ window: WindowGeometry) -> PlaneMap {
    var starts = [0]
    var sources: [Int] = []
    for b in 0..<window.kernel[1] {
      for c in 0..<window.kernel[2] {
        for j in 0..<window.small[1] {
          let y = j * window.stride[1] - window.padding[1] + b * window.dilation[1]
          for k in 0..<window.small[2] {
            let x = k * window.stride[2] - window.padding[2] + c * window.dilation[2]
            if y >= 0 && y < window.big[1] && x >= 0 && x < window.big[2] { sources.append(y * window.big[2] + x) }
            starts.append(sources.count)
          }
        }
      }
    }
    return PlaneMap(inputCount: window.elements, starts: starts, sources: sources)
  }

  /// The blocks of an image as columns: `(N, C, H, W)` → `(N, C * taps, windows)`.
  static func unfoldBlocks(
    _ context: TensorContext, _ input: Tensor, kernel: [Int], dilation: [Int], padding: [Int], stride: [Int]
  ) throws(TensorError) -> Tensor {
    if input.rank != 3 && input.rank != 4 {
      _ = try input.shape.dimension(input.rank < 3 ? 2 : 0)
      throw .runtime(
        "Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: "
          + input.shape.text)
    }
    let size = Array(input.shape.array.suffix(2))
    let window = try slidingGeometry(size, kernel: kernel, dilation: dilation, padding: padding, stride: stride)
    if window.small[1] < 1 || window.small[2] < 1 {
      throw .runtime(
        "Given input with spatial size (\(size[0]), \(size[1])), kernel_size=\(pair(window.kernel)), "
          + "dilation=\(pair(window.dilation)), padding=\(pair(window.padding)), calculated shape of the array of sliding "
          + "blocks as \(pair(window.small)), but its components must be at least one.")
    }
    if !input.dtype.isFloatingPoint && input.dtype != .bool {
      throw .notImplemented("\"im2col_out_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let channels = input.shape[input.rank - 3]
    let tail = [channels * window.taps, window.windows]
    let output = try Shape(input.rank == 4 ? [input.shape[0]] + tail : tail)
    return try mapped(context, input, BoundMap(slidingMap(window), from: input.shape, to: output, unfoldRules))
  }

  /// The transposed of `unfoldBlocks`: columns added up into an image.
  static func foldBlocks(
    _ context: TensorContext, _ input: Tensor, size: [Int], kernel: [Int], dilation: [Int], padding: [Int],
    stride: [Int]
  ) throws(TensorError) -> Tensor {
    if input.rank != 2 && input.rank != 3 {
      throw .runtime(
        "Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and non-zero dimensions for input, but got: "
          + input.shape.text)
    }
    let whole = size.count == 1 ? [size[0], size[0]] : size
    try checkRoom(context, input, last: whole)
    let window = try slidingGeometry(whole, kernel: kernel, dilation: dilation, padding: padding, stride: stride)
    let rows = input.shape[input.rank - 2]
    let columns = input.shape[input.rank - 1]
    if rows % window.taps != 0 {
      throw .runtime(
        "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got input.size(1)=\(rows) and "
          + "kernel_size=\(pair(window.kernel)).")
    }
    if window.windows != columns || window.small[1] < 0 {
      throw .runtime(
        "Given output_size=(\(whole[0]), \(whole[1])), kernel_size=\(pair(window.kernel)), dilation=\(pair(window.dilation)), "
          + "padding=\(pair(window.padding)), stride=\(pair(window.stride)), expected size of input's dimension 2 to match the "
          + "calculated number of sliding blocks \(window.small[1]) * \(window.small[2]) = \(window.windows), but got "
          + "input.size(2)=\(columns).")
    }
    if !input.dtype.isFloatingPoint && input.dtype != .bool {
      throw .notImplemented("\"col2im_out_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let channels = rows / window.taps
    let tail = [channels] + whole
    let output = try Shape(input.rank == 3 ? [input.shape[0]] + tail : tail)
    let map = slidingMap(window)
    // The map goes from images to columns; folding is its transposed.
    var starts = Array(repeating: 0, count: map.inputCount + 1)
    for source in map.sources { starts[source + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var sources = Array(repeating: 0, count: map.sources.count)
    for row in 0..<map.outputCount {
      for term in map.starts[row]..<map.starts[row + 1] {
        sources[next[map.sources[term]]] = row
        next[map.sources[term]] += 1
      }
    }
    let folded = PlaneMap(inputCount: map.outputCount, starts: starts, sources: sources)
    return try mapped(context, input, BoundMap(folded, from: input.shape, to: output, foldRules))
  }
}
