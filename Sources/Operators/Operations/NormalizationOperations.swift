import Arrays
import Autograd
import Kernels

// Layers that subtract a mean and divide by a deviation.
extension Operations {
  /// `weight` or `bias` in the shape that broadcasts over `(N, C, *)`.
  private static func perChannel(
    _ context: TensorContext, _ tensor: Tensor, _ rank: Int
  ) throws(TensorError) -> Tensor {
    var sizes = Array(repeating: 1, count: rank)
    sizes[min(1, rank - 1)] = tensor.count
    return try reshape(context, tensor, sizes)
  }

  /// Gradient of the input of a normalisation over `dims` from that of its normalised value.
  private static func normalizedGradient(
    _ context: TensorContext, _ input: Tensor, _ gradient: Tensor, _ dims: [Int], _ epsilon: Double
  ) throws(TensorError) -> (input: Tensor, normalized: Tensor) {
    let centred = try sub(context, input, try mean(context, input, dims: dims, keepDim: true))
    let spread = try mean(context, try mul(context, centred, centred), dims: dims, keepDim: true)
    let inverse = try rsqrt(context, try add(context, spread, .double(epsilon)))
    let normalized = try mul(context, centred, inverse)
    let average = try mean(context, gradient, dims: dims, keepDim: true)
    let along = try mean(context, try mul(context, gradient, normalized), dims: dims, keepDim: true)
    let rest = try sub(context, try sub(context, gradient, average), try mul(context, normalized, along))
    return (try mul(context, inverse, rest), normalized)
  }

  // MARK: layer normalisation

  static let layerNormRule = Rule("NativeLayerNormBackward0", saves: ["input", "weight"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    let input = try node.saved(0, context)
    let weight = try node.savedIfAny(1, context)
    let inner = payload.numbers[0]
    let dims = Array((input.rank - inner)..<input.rank)
    let scaled = try weight.map { (w) throws(TensorError) in try mul(context, gradient, w) } ?? gradient
    let parts = try normalizedGradient(context, input, scaled, dims, payload.scalar.asDouble)
    var result = Gradients()
    if node.needs(0) { result.first = parts.input }
    let outer = Array(0..<(input.rank - inner))
    func gathered(_ tensor: Tensor) throws(TensorError) -> Tensor {
      outer.isEmpty ? tensor : try sum(context, tensor, dims: outer)
    }
    if node.needs(1) { result.second = try gathered(try mul(context, gradient, parts.normalized)) }
    if node.needs(2) { result.third = try gathered(gradient) }
    return result
  }

  /// Normalises over the last dimensions, whose sizes are `sizes`.
  static func layerNorm(
    _ context: TensorContext, _ input: Tensor, _ sizes: [Int], _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double
  ) throws(TensorError) -> Tensor {
    if sizes.isEmpty {
      throw .runtime(
        "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got "
          + "normalized_shape = []")
    }
    for (name, tensor) in [("weight", weight), ("bias", bias)] {
      guard let tensor, tensor.shape.array != sizes else { continue }
      throw .runtime(
        "Expected \(name) to be of same shape as normalized_shape, but got \(name) of shape \(tensor.shape.text) and "
          + "normalized_shape = \(text(sizes))")
    }
    if input.rank < sizes.count || input.shape.array.suffix(sizes.count) != sizes[...] {
      throw .runtime(
        "Given normalized_shape=\(text(sizes)), expected input with shape [*, \(sizes.map(String.init).joined(separator: ", "))], "
          + "but got input of size\(input.shape.text)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"LayerNormKernelImpl\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let size = sizes.reduce(1, *)
    let rows = size == 0 ? 0 : input.count / size
    let source = try input.array.madeContiguous(context)
    var outer = input.shape.array.dropLast(sizes.count).map { $0 }
    outer += Array(repeating: 1, count: sizes.count)
    let (means, inverses) = try moments(
      context, source, try Shape(outer), rows: rows, rowStep: size, blocks: 1, blockStep: 0, block: size, epsilon)
    let output = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let centred = try compute(.subtract, Tensor(source), means, context)
      centred.array.assign(.multiply, centred.array, inverses.array)
      if let weight { centred.array.assign(.multiply, centred.array, weight.array) }
      if let bias { centred.array.assign(.add, centred.array, bias.array) }
      return centred
    }
    try recordNormalization(context, layerNormRule, output, input, weight, bias, [sizes.count], epsilon)
    return output
  }

  /// Means and inverse deviations as tensors of `shape` in the dtype of `source`.
  private static func moments(
    _ context: TensorContext, _ source: NDArray, _ shape: Shape, rows: Int, rowStep: Int, blocks: Int, blockStep: Int,
    block: Int, _ epsilon: Double
  ) throws(TensorError) -> (Tensor, Tensor) {
    let means = try NDArray(uninitialized: shape, source.dtype, context)
    let inverses = try NDArray(uninitialized: shape, source.dtype, context)
    let item = source.dtype.itemSize
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * max(rows, 1)) { buffer in
      guard let first = buffer.baseAddress else { return }
      Kernel.moments(
        source.dtype, means: first, variances: first + rows, a: source.pointer, rows: rows, rowStep: rowStep,
        blocks: blocks, blockStep: blockStep, block: block)
      for row in 0..<rows {
        Scalar.double(first[row]).store(means.pointer + row * item, source.dtype)
        let inverse = 1 / (first[rows + row] + epsilon).squareRoot()
        Scalar.double(inverse).store(inverses.pointer + row * item, source.dtype)
      }
    }
    return (Tensor(means), Tensor(inverses))
  }

  private static func recordNormalization(
    _ context: TensorContext, _ rule: Rule, _ output: Tensor, _ input: Tensor, _ weight: Tensor?, _ bias: Tensor?,
    _ numbers: [Int], _ epsilon: Double, saving others: [Tensor] = []
  ) throws(TensorError) {
    guard context.gradEnabled else { return }
    let inputs = [input, weight, bias]
    var recorded = false
    for case let tensor? in inputs where requiresGrad(tensor, context) { recorded = true }
    guard recorded else { return }
    let node = Node(rule, context, edgeCount: 3, shape: output.shape, dtype: output.dtype)
    for (index, tensor) in inputs.enumerated() { if let tensor { node[edge: index] = Edge(of: tensor) } }
    node.madePayload.numbers = numbers
    node.madePayload.scalar = .double(epsilon)
    node.save(0, input: input)
    if let weight { node.save(1, input: weight) }
    for (index, tensor) in others.enumerated() { node.save(index + 2, input: tensor) }
    output.gradFn = node
  }

  // MARK: batch normalisation

  static let batchNormRule = Rule(
    "NativeBatchNormBackward0", saves: ["input", "weight", "running_mean", "running_var"]
  ) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    let input = try node.saved(0, context)
    let weight = try node.savedIfAny(1, context)
    let epsilon = payload.scalar.asDouble
    let dims = [0] + Array(2..<max(input.rank, 2))
    let scaled = try weight.map { (w) throws(TensorError) in
      try mul(context, gradient, try perChannel(context, w, input.rank))
    }
    var result = Gradients()
    let normalized: Tensor
    if payload.numbers[0] == 1 {
      let parts = try normalizedGradient(context, input, scaled ?? gradient, dims, epsilon)
      normalized = parts.normalized
      if node.needs(0) { result.first = parts.input }
    } else {
      let centre = try perChannel(context, try node.saved(2, context), input.rank)
      let spread = try perChannel(context, try node.saved(3, context), input.rank)
      let inverse = try rsqrt(context, try add(context, spread, .double(epsilon)))
      normalized = try mul(context, try sub(context, input, centre), inverse)
      if node.needs(0) { result.first = try mul(context, scaled ?? gradient, inverse) }
    }
    if node.needs(1) { result.second = try sum(context, try mul(context, gradient, normalized), dims: dims) }
    if node.needs(2) { result.third = try sum(context, gradient, dims: dims) }
    return result
  }

  /// Normalises each channel of `(N, C, *)` over everything else: by the batch's own moments when `training` (which then move
  /// the running ones), else by the running ones.
  static func batchNorm(
    _ context: TensorContext, _ input: Tensor, _ weight: Tensor?, _ bias: Tensor?, _ runningMean: Tensor?,
    _ runningVar: Tensor?, training: Bool, momentum: Double, epsilon: Double
  ) throws(TensorError) -> Tensor {
    _ = try input.shape.dimension(1)
    let channels = input.rank > 1 ? input.shape[1] : 1
    if !training {
      if runningMean == nil { throw .runtime("running_mean must be defined in evaluation mode") }
      if runningVar == nil { throw .runtime("running_var must be defined in evaluation mode") }
    }
    for (name, tensor) in [
      ("running_mean", runningMean), ("running_var", runningVar), ("weight", weight), ("bias", bias),
    ] {
      guard let tensor, tensor.count != channels else { continue }
      throw .runtime("\(name) should contain \(channels) elements not \(tensor.count)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"batch_norm\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let batch = input.shape[0]
    let spatial = channels * batch == 0 ? 0 : input.count / (channels * batch)
    let source = try input.array.madeContiguous(context)
    let count = batch * spatial
    var alphas = [Double](repeating: 1, count: channels)
    var means = alphas
    var spreads = alphas
    if training {
      means.withUnsafeMutableBufferPointer { means in
        spreads.withUnsafeMutableBufferPointer { spreads in
          guard let m = means.baseAddress, let v = spreads.baseAddress else { return }
          Kernel.moments(
            source.dtype, means: m, variances: v, a: source.pointer, rows: channels, rowStep: spatial, blocks: batch,
            blockStep: channels * spatial, block: spatial)
        }
      }
      try updateRunning(context, runningMean, means, momentum)
      let correction = Double(count) / Double(count - 1)
      try updateRunning(context, runningVar, spreads.map { $0 * correction }, momentum)
    } else if let runningMean, let runningVar {
      means = (0..<channels).map { runningMean.array.element($0).asDouble }
      spreads = (0..<channels).map { runningVar.array.element($0).asDouble }
    }
    let dtype = input.dtype == .float64 ? DType.float64 : DType.float32
    func rounded(_ value: Double) -> Double { dtype == .float64 ? value : Double(Float(value)) }
    let scale = try NDArray(uninitialized: Shape(channels), dtype, context)
    let shift = try NDArray(uninitialized: Shape(channels), dtype, context)
    for channel in 0..<channels {
      let inverse = rounded(1 / (spreads[channel] + epsilon).squareRoot())
      let factor = weight.map { rounded(inverse * $0.array.element(channel).asDouble) } ?? inverse
      alphas[channel] = factor
      let offset = bias.map { $0.array.element(channel).asDouble } ?? 0
      Scalar.double(factor).store(scale.pointer + channel * dtype.itemSize, dtype)
      Scalar.double(rounded(offset - rounded(rounded(means[channel]) * factor)))
        .store(shift.pointer + channel * dtype.itemSize, dtype)
    }
    let output = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      let wide = Tensor(try source.converted(to: dtype, context))
      let scaled = try compute(.multiply, wide, try perChannel(context, Tensor(scale), input.rank), context)
      scaled.array.assign(.add, scaled.array, try perChannel(context, Tensor(shift), input.rank).array)
      return try to(context, scaled, input.dtype)
    }
    let running = training ? [] : [runningMean, runningVar].compactMap { $0 }
    try recordNormalization(
      context, batchNormRule, output, input, weight, bias, [training ? 1 : 0], epsilon, saving: running)
    return output
  }

  /// `running = momentum * value + (1 - momentum) * running`, in place.
  private static func updateRunning(
    _ context: TensorContext, _ running: Tensor?, _ values: [Double], _ momentum: Double
  ) throws(TensorError) {
    guard let running else { return }
    for (index, value) in values.enumerated() {
      let place = running.array.pointer + index * (running.rank == 0 ? 0 : running.strides[0]) * running.dtype.itemSize
      let old = Scalar.load(place, running.dtype).asDouble
      Scalar.double(momentum * value + (1 - momentum) * old).store(place, running.dtype)
    }
    running.bumpVersion()
  }

  // MARK: group normalisation

  static let groupNormRule = Rule("NativeGroupNormBackward0", saves: ["input", "weight"]) {
    (node, gradients, context) throws(TensorError) -> Gradients in
    guard let gradient = gradients.first, let payload = node.payload else { return Gradients() }
    let input = try node.saved(0, context)
    let weight = try node.savedIfAny(1, context)
    let groups = payload.numbers[0]
    let scaled = try weight.map { (w) throws(TensorError) in
      try mul(context, gradient, try perChannel(context, w, input.rank))
    }
    let parts = try normalizedGradient(
      context, try reshape(context, input, [input.shape[0], groups, -1]),
      try reshape(context, scaled ?? gradient, [input.shape[0], groups, -1]), [2], payload.scalar.asDouble)
    var result = Gradients()
    let sizes = input.shape.array
    if node.needs(0) { result.first = try reshape(context, parts.input, sizes) }
    let dims = [0] + Array(2..<max(input.rank, 2))
    if node.needs(1) {
      let normalized = try reshape(context, parts.normalized, sizes)
      result.second = try sum(context, try mul(context, gradient, normalized), dims: dims)
    }
    if node.needs(2) { result.third = try sum(context, gradient, dims: dims) }
    return result
  }

  /// Normalises each of `groups` groups of channels of each example.
  static func groupNorm(
    _ context: TensorContext, _ input: Tensor, _ groups: Int, _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double
  ) throws(TensorError) -> Tensor {
    if input.rank < 2 {
      throw .runtime("Expected at least 2 dimensions for input tensor but received \(input.rank)")
    }
    let channels = input.shape[1]
    if groups <= 0 { throw .runtime("Expected num groups to be greater than 0, got \(groups)") }
    if channels % groups != 0 {
      throw .runtime(
        "Expected number of channels in input to be divisible by num_groups, but got input of shape \(input.shape.text) and "
          + "num_groups=\(groups)")
    }
    for (name, tensor) in [("weight", weight), ("bias", bias)] {
      guard let tensor, tensor.rank != 1 || tensor.count != channels else { continue }
      throw .runtime(
        "Expected \(name) to be a vector of size equal to the number of channels in input, but got \(name) of shape "
          + "\(tensor.shape.text) and input of shape \(input.shape.text)")
    }
    if !input.dtype.isFloatingPoint {
      throw .notImplemented("\"GroupNormKernelImpl\" not implemented for '\(input.dtype.scalarTypeName)'")
    }
    let batch = input.shape[0]
    let rows = batch * groups
    let size = rows == 0 ? 0 : input.count / rows
    let source = try input.array.madeContiguous(context)
    let (means, inverses) = try moments(
      context, source, Shape(rows, 1), rows: rows, rowStep: size, blocks: 1, blockStep: 0, block: size, epsilon)
    let output = try withoutGrad(context) { () throws(TensorError) -> Tensor in
      // scale = rstd * weight, shift = bias - scale * mean, one of each for every channel of every example.
      let each = channels / groups
      var scale = try reshape(context, inverses, [batch, groups, 1])
      scale = try reshape(
        context, try expand(context, scale, try Shape([batch, groups, each])), [batch, channels])
      var centre = try reshape(context, means, [batch, groups, 1])
      centre = try reshape(
        context, try expand(context, centre, try Shape([batch, groups, each])), [batch, channels])
      if let weight { scale = try compute(.multiply, scale, weight, context) }
      let product = try compute(.multiply, scale, centre, context)
      let shift: Tensor
      if let bias {
        shift = try compute(.subtract, bias, product, context)
      } else {
        shift = try neg(context, product)
      }
      let sizes = [batch, channels] + Array(repeating: 1, count: input.rank - 2)
      let result = try compute(.multiply, Tensor(source), try reshape(context, scale, sizes), context)
      result.array.assign(.add, result.array, try reshape(context, shift, sizes).array)
      return result
    }
    try recordNormalization(context, groupNormRule, output, input, weight, bias, [groups], epsilon)
    return output
  }

  /// Normalises each channel of each example: a batch normalisation of the examples' channels side by side.
  static func instanceNorm(
    _ context: TensorContext, _ input: Tensor, _ weight: Tensor?, _ bias: Tensor?, _ runningMean: Tensor?,
    _ runningVar: Tensor?, usesInput: Bool, momentum: Double, epsilon: Double
  ) throws(TensorError) -> Tensor {
    if !usesInput && (runningMean == nil || runningVar == nil) {
      throw .runtime("Expected running_mean and running_var to be defined when use_input_stats is false")
    }
    _ = try input.shape.dimension(1)
    let (batch, channels) = (input.shape[0], input.shape[1])
    func repeats(_ tensor: Tensor?) throws(TensorError) -> Tensor? {
      guard let tensor else { return nil }
      return try repeated(context, tensor, [batch])
    }
    let mean = try repeats(runningMean)
    let spread = try repeats(runningVar)
    let rows = try view(
      context, try contiguous(context, input), [1, batch * channels] + input.shape.array.dropFirst(2))
    let result = try batchNorm(
      context, rows, try repeats(weight), try repeats(bias), mean, spread, training: usesInput, momentum: momentum,
      epsilon: epsilon)
    if usesInput {
      for (running, all) in [(runningMean, mean), (runningVar, spread)] {
        guard let running, let all else { continue }
        try averageCopies(context, running, all, batch)
      }
    }
    return try view(context, result, input.shape.array)
  }

  /// Writes the means of `batch` copies of running moments back, in place.
  private static func averageCopies(
    _ context: TensorContext, _ running: Tensor, _ copies: Tensor, _ batch: Int
  ) throws(TensorError) {
    let mode = context.gradEnabled
    context.gradEnabled = false
    defer { context.gradEnabled = mode }
    let average = try mean(context, try view(context, copies, [batch, running.count]), dims: [0])
    try copyInPlace(context, running, average)
  }
}
