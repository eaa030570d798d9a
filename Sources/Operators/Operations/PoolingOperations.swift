import Arrays
import Autograd
import Kernels

// Largest elements of windows.
extension Operations {
  static let maxPool2dRules = PickRules("MaxPool2DWithIndicesBackward0", saves: ["self", "result1"])
  static let maxPool3dRules = PickRules("MaxPool3DWithIndicesBackward0", saves: ["self", "result1"])
  static let adaptiveMaxPool2dRules = PickRules("AdaptiveMaxPool2DBackward0", saves: ["self", "result1"])
  static let adaptiveMaxPool3dRules = PickRules("AdaptiveMaxPool3DBackward0", saves: ["self", "result1"])
  static let maxUnpool2dRules = PickRules("MaxUnpool2DBackward0", saves: ["indices"])
  static let maxUnpool3dRules = PickRules("MaxUnpool3DBackward0", saves: ["indices"])

  /// Sizes of a pooling, checked; what is given for one dimension counts for all.
  static func poolGeometry(
    _ name: String, _ rank: Int, _ input: Tensor, kernel: [Int], stride: [Int], padding: [Int], dilation: [Int],
    ceil: Bool
  ) throws(TensorError) -> WindowGeometry {
    let counts = ["", "a single int", "a tuple of two ints", "a tuple of three ints"]
    for (argument, list) in [("kernel_size", kernel), ("stride", stride), ("padding", padding), ("dilation", dilation)]
    where list.count != 1 && list.count != rank && !(argument == "stride" && list.isEmpty) {
      throw .runtime(
        argument == "kernel_size" || argument == "dilation"
          ? "\(name): \(argument) must \(argument == "dilation" ? "be either" : "either be") a single int, or \(counts[rank])"
          : argument == "stride"
            ? "\(name): stride must either be omitted, a single int, or \(counts[rank])"
            : "\(name): padding must either be a single int, or \(counts[rank])")
    }
    func three(_ list: [Int], _ filler: Int) -> [Int] {
      Array(repeating: filler, count: 3 - rank) + (list.count == 1 ? Array(repeating: list[0], count: rank) : list)
    }
    let kernel = three(kernel, 1)
    let steps = stride.isEmpty ? kernel : three(stride, 1)
    let zeros = three(padding, 0)
    let taps = three(dilation, 1)
    let isMax = name.hasPrefix("max")
    func emptyError() -> TensorError {
      .runtime(
        isMax
          ? "non-empty \(rank + 1)D or \(rank + 2)D (batch mode) tensor expected for input"
          : "Expected \(rank + 1)D or \(rank + 2)D tensor with optional 0 dim batch size for input, but got: "
            + input.shape.text)
    }
    if input.rank != rank + 1 && input.rank != rank + 2 {
      if !isMax && input.rank < rank + 1 { _ = try input.shape.dimension(-(rank + 1)) }
      throw emptyError()
    }
    if steps.suffix(rank).contains(0) { throw .runtime("stride should not be zero") }
    let big = Array(repeating: 1, count: 3 - rank) + input.shape.array.suffix(rank)
    var small: [Int] = []
    for n in 0..<3 {
      if n < 3 - rank {
        small.append(1)
        continue
      }
      let reach = taps[n] * (kernel[n] - 1)
      if zeros[n] < 0 { throw .runtime("pad must be non-negative, but got pad: \(zeros[n])") }
      if zeros[n] > (reach + 1) / 2 {
        throw .runtime(
          "pad should be at most half of effective kernel size, but got pad=\(zeros[n]), kernel_size=\(kernel[n]) and "
            + "dilation=\(taps[n])")
      }
      let room = big[n] + 2 * zeros[n] - reach - 1 + (ceil ? steps[n] - 1 : 0)
      var size = (room >= 0 ? room / steps[n] : -((-room + steps[n] - 1) / steps[n])) + 1
      if ceil && (size - 1) * steps[n] >= big[n] + zeros[n] { size -= 1 }
      small.append(size)
    }
    if kernel.contains(where: { $0 <= 0 }) {
      let list = kernel.suffix(rank)
      throw .runtime(
        rank == 2
          ? "kernel size should be greater than zero, but got kH: \(list.first ?? 0) kW: \(list.last ?? 0)"
          : "kernel size should be greater than zero")
    }
    if taps.contains(where: { $0 <= 0 }) { throw .runtime("dilation should be greater than zero") }
    for dim in (input.rank - rank - 1)..<input.rank where input.shape[dim] == 0 { throw emptyError() }
    if small.contains(where: { $0 < 1 }) {
      let channels = String(input.shape[input.rank - rank - 1])
      func joined(_ sizes: [Int]) -> String {
        ([channels] + sizes.suffix(rank).map(String.init)).joined(separator: "x")
      }
      throw .runtime(
        "Given input size: (\(joined(big))). Calculated output size: (\(joined(small))). Output size is too small")
    }
    return WindowGeometry(big: big, small: small, kernel: kernel, stride: steps, padding: zeros, dilation: taps)
  }

  /// The largest element of every window and its row-major position in the plane.
  static func maxPool(
    _ context: TensorContext, rank: Int, _ input: Tensor, kernel: [Int], stride: [Int], padding: [Int],
    dilation: [Int], ceil: Bool
  ) throws(TensorError) -> [Tensor] {
    let window = try poolGeometry(
      "max_pool\(rank)d", rank, input, kernel: kernel, stride: stride, padding: padding, dilation: dilation, ceil: ceil)
    if input.dtype == .bool {
      throw .notImplemented("\"max_pool\(rank)d\" not implemented for 'Bool'")
    }
    let output = try shape(input.shape, last: Array(window.small.suffix(rank)))
    let planes = input.count / max(window.elements, 1)
    let source = try input.array.madeContiguous(context)
    let indices = try NDArray(uninitialized: output, .int64, context)
    Kernel.largestInWindows(
      input.dtype, indices: indices.pointer.assumingMemoryBound(to: Int.self), a: source.pointer, planes: planes, window
    )
    let values = try pickedInPlanes(
      context, input, indices, window.elements, rank == 2 ? maxPool2dRules : maxPool3dRules)
    return [values, Tensor(indices)]
  }

  /// The elements at `indices`, which count in planes of `size` elements.
  private static func pickedInPlanes(
    _ context: TensorContext, _ input: Tensor, _ indices: NDArray, _ size: Int, _ rules: PickRules
  ) throws(TensorError) -> Tensor {
    let planes = size == 0 ? 0 : input.count / size
    let each = planes == 0 ? 0 : indices.count / planes
    let pointer = indices.pointer.assumingMemoryBound(to: Int.self)
    var positions: [Int] = []
    positions.reserveCapacity(indices.count)
    for plane in 0..<planes {
      for index in 0..<each { positions.append(plane * size + pointer[plane * each + index]) }
    }
    return try picked(context, input, rules.payload(positions, whole: input.shape, part: indices.shape), rules)
  }

  /// The largest element of each of as many parts as asked for.
  static func adaptiveMaxPool(
    _ context: TensorContext, rank: Int, _ input: Tensor, _ sizes: [Int]
  ) throws(TensorError) -> [Tensor] {
    let name = "adaptive_max_pool\(rank)d"
    if sizes.count != rank { throw .runtime("\(name)(): internal error: output_size.size() must be \(rank)") }
    if input.rank != rank + 1 && input.rank != rank + 2 {
      throw .runtime("\(name)(): Expected \(rank + 1)D or \(rank + 2)D tensor, but got: \(input.shape.text)")
    }
    if !sizes.contains(where: { $0 < 0 }) { try checkRoom(context, input, last: sizes) }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"\(name)\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let big = Array(repeating: 1, count: 3 - rank) + input.shape.array.suffix(rank)
    let small = Array(repeating: 1, count: 3 - rank) + sizes
    let elements = big[0] * big[1] * big[2]
    let indices = try NDArray(uninitialized: try shape(input.shape, last: sizes), .int64, context)
    let source = try input.array.madeContiguous(context)
    let out = indices.pointer.assumingMemoryBound(to: Int.self)
    let planes = elements == 0 ? 0 : input.count / elements
    var place = 0
    for plane in 0..<planes {
      for i in 0..<small[0] {
        let z = adaptiveRange(i, small[0], big[0])
        for j in 0..<small[1] {
          let y = adaptiveRange(j, small[1], big[1])
          for k in 0..<small[2] {
            let x = adaptiveRange(k, small[2], big[2])
            let part = WindowGeometry(
              big: big, small: [1, 1, 1], kernel: [z.1 - z.0, y.1 - y.0, x.1 - x.0], stride: [1, 1, 1],
              padding: [0, 0, 0], dilation: [1, 1, 1])
            // The window at the corner of the part: the source is moved there instead.
            let corner = (z.0 * big[1] + y.0) * big[2] + x.0
            Kernel.largestInWindows(
              input.dtype, indices: out + place, a: source.pointer + (plane * elements + corner) * input.dtype.itemSize,
              planes: 1, part)
            out[place] += corner
            place += 1
          }
        }
      }
    }
    let values = try pickedInPlanes(
      context, input, indices, elements, rank == 2 ? adaptiveMaxPool2dRules : adaptiveMaxPool3dRules)
    return [values, Tensor(indices)]
  }

  /// Zeros of `sizes` with the elements of `input` at `indices`: the inverse of a max pooling.
  static func maxUnpool(
    _ context: TensorContext, rank: Int, _ input: Tensor, _ indices: Tensor, _ sizes: [Int]
  ) throws(TensorError) -> Tensor {
    if indices.dtype != .int64 {
      throw .runtime("elements in indices should be type int64 but got: \(indices.dtype.scalarTypeName)")
    }
    if indices.shape != input.shape {
      throw .runtime(
        "Expected shape of indices to be same as that of the input tensor (\(input.shape.text)) but got indices tensor with "
          + "shape: \(indices.shape.text)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"max_unpool\(rank)d\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let whole = try shape(input.shape, last: sizes)
    let size = sizes.reduce(1, *)
    let values = try integers(indices, context)
    let windows = input.shape.array.suffix(rank).reduce(1, *)
    var positions: [Int] = []
    positions.reserveCapacity(values.count)
    for (place, value) in values.enumerated() {
      if value < 0 || value >= size {
        throw .runtime(
          "Found an invalid max index: \(value) (output volumes are of size "
            + "\(sizes.map(String.init).joined(separator: "x"))")
      }
      positions.append(place / max(windows, 1) * size + value)
    }
    let rules = rank == 2 ? maxUnpool2dRules : maxUnpool3dRules
    let payload = rules.payload(positions, whole: whole, part: input.shape)
    // Written, not added, where an index comes twice: the last one stays.
    let source = try input.array.madeContiguous(context)
    let result = try NDArray(.int(0), shape: whole, input.dtype, context)
    positions.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      Kernel.scatter(input.dtype, out: result.pointer, indices: base, a: source.pointer, aStep: 1, count: buffer.count)
    }
    let output = Tensor(result)
    if records(input, context) {
      let node = record(rules.place, output, input, context)
      node.payload = payload
    }
    return output
  }
}
