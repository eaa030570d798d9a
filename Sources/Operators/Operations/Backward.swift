import Arrays
import Autograd
import Kernels

extension Operations {
  /// What the engine needs of the operations when a backward pass is itself recorded.
  static let engineSupport = EngineSupport(
    add: { (left, right, context) throws(TensorError) -> Tensor in try add(context, left, right) },
    sumTo: { (tensor, shape, context) throws(TensorError) -> Tensor in try sumTo(context, tensor, shape) },
    convert: { (tensor, dtype, context) throws(TensorError) -> Tensor in try to(context, tensor, dtype) },
    clone: { (tensor, context) throws(TensorError) -> Tensor in try clone(context, tensor) },
    copy: { (tensor, model, context) throws(TensorError) -> Tensor in
      var array = try NDArray(uninitialized: tensor.shape, tensor.dtype, context)
      if model.array.layout.isDense { array.layout.strides = model.strides }
      let target = Tensor(array)
      try copyInPlace(context, target, tensor)
      return target
    })

  /// `root.backward(gradient, …)`: accumulates gradients in the leaves.
  ///
  /// A missing gradient is 1 for a tensor of one element. RuntimeError otherwise, or where the root has no history.
  public static func backward(
    _ context: TensorContext, _ root: Tensor, gradient: Tensor? = nil, retainGraph: Bool? = nil,
    createGraph: Bool = false
  ) throws(TensorError) {
    if gradient == nil, !createGraph, root.rank == 0, requiresGrad(root, context), let node = root.gradFn,
      Engine.isChain(node)
    {
      let seed = try Engine.unitSeed(root.dtype, context)
      try Engine.runChain(context, engineSupport, root: root, gradient: seed, keepGraph: retainGraph ?? false)
      return
    }
    try backward(
      context, [root], gradients: [gradient], retainGraph: retainGraph, createGraph: createGraph, inputs: nil)
  }

  /// `torch.autograd.backward(roots, gradients, …)`: accumulates gradients in the leaves, or in `inputs` only.
  ///
  /// A missing gradient is 1 for a tensor of one element. RuntimeError otherwise, or where a root has no history.
  public static func backward(
    _ context: TensorContext, _ roots: [Tensor], gradients: [Tensor?] = [], retainGraph: Bool? = nil,
    createGraph: Bool = false, inputs: [Tensor]? = nil
  ) throws(TensorError) {
    let seeds = try rootGradients(context, roots, gradients, createGraph: createGraph)
    if let inputs {
      if inputs.isEmpty { throw .runtime("`inputs` argument to `backward()` cannot be empty.") }
      for input in inputs where !requiresGrad(input, context) {
        throw .runtime("can't retain_grad on Tensor that has requires_grad=False")
      }
    }
    let captured = try Engine.run(
      context, engineSupport, roots: roots, gradients: seeds, keepGraph: retainGraph ?? createGraph,
      createGraph: createGraph, inputs: inputs)
    guard let inputs else { return }
    for (input, gradient) in zip(inputs, captured) where !input.isLeaf {
      if let gradient { try accumulate(context, gradient, input, createGraph: createGraph) }
    }
  }

  /// `torch.autograd.grad(outputs, inputs, …)`: the gradients of `inputs`, nil where not reached and allowed.
  public static func grad(
    _ context: TensorContext, outputs: [Tensor], inputs: [Tensor], gradOutputs: [Tensor?] = [],
    retainGraph: Bool? = nil,
    createGraph: Bool = false, allowUnused: Bool = false, materializeGrads: Bool = false
  ) throws(TensorError) -> [Tensor?] {
    let seeds = try rootGradients(context, outputs, gradOutputs, createGraph: createGraph)
    if inputs.isEmpty { throw .runtime("`inputs` argument to `grad()` cannot be empty.") }
    for input in inputs where !requiresGrad(input, context) {
      throw .runtime("One of the differentiated Tensors does not require grad")
    }
    var results = try Engine.run(
      context, engineSupport, roots: outputs, gradients: seeds, keepGraph: retainGraph ?? createGraph,
      createGraph: createGraph, inputs: inputs, accumulates: false)
    for index in results.indices where results[index] == nil {
      if materializeGrads {
        results[index] = try zerosLike(context, inputs[index])
        results[index]?.leafRequiresGrad = createGraph
      } else if !allowUnused {
        throw .runtime(
          "The differentiated Tensor at index \(index) appears to not have been used in the graph. Set allow_unused=True if "
            + "this is the desired behavior.")
      }
    }
    return results
  }

  private static func accumulate(
    _ context: TensorContext, _ gradient: Tensor, _ tensor: Tensor, createGraph: Bool
  ) throws(TensorError) {
    if let existing = tensor.grad {
      tensor.grad =
        createGraph
        ? try add(context, existing, gradient)
        : try withoutGrad(context) { () throws(TensorError) in
          try add(context, existing, gradient)
        }
    } else {
      tensor.grad = createGraph ? try clone(context, gradient) : detach(context, gradient)
    }
  }

  /// One gradient for each root, given or implied, checked as `torch.autograd` checks them.
  private static func rootGradients(
    _ context: TensorContext, _ roots: [Tensor], _ gradients: [Tensor?], createGraph: Bool
  ) throws(TensorError) -> [Tensor] {
    if !gradients.isEmpty && gradients.count != roots.count {
      throw .runtime("got \(roots.count) tensors and \(gradients.count) gradients")
    }
    var seeds: [Tensor] = []
    seeds.reserveCapacity(roots.count)
    for (index, root) in roots.enumerated() {
      let tracked = requiresGrad(root, context)
      if index < gradients.count, let gradient = gradients[index] {
        if gradient.shape != root.shape {
          throw .runtime(
            "Mismatch in shape: grad_output[\(index)] has a shape of torch.Size(\(gradient.shape.text)) and output[\(index)] has "
              + "a shape of torch.Size(\(root.shape.text)).")
        }
        seeds.append(gradient)
      } else if tracked {
        if root.count != 1 { throw .runtime("grad can be implicitly created only for scalar outputs") }
        seeds.append(try full(context, root.shape, .int(1), root.dtype))
      }
      if !tracked {
        throw .runtime("element \(index) of tensors does not require grad and does not have a grad_fn")
      }
    }
    for index in seeds.indices where seeds[index].dtype != roots[index].dtype {
      seeds[index] = try to(context, seeds[index], roots[index].dtype)
    }
    return seeds
  }

  /// `tensor.requires_grad_(value)`, or `tensor.requires_grad = value` when `asAttribute`.
  ///
  /// RuntimeError on a dtype that is not floating, or when switching it off for a tensor with history.
  public static func setRequiresGrad(
    _ context: TensorContext, _ tensor: Tensor, _ value: Bool, asAttribute: Bool = false
  ) throws(TensorError) {
    if gradFn(tensor, context) != nil {
      if value && !asAttribute { return }
      if value { throw .runtime("you can only change requires_grad flags of leaf variables.") }
      throw .runtime(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that "
          + "doesn't require differentiation use var_no_grad = var.detach().")
    }
    if value && !tensor.dtype.isFloatingPoint {
      throw .runtime(
        asAttribute
          ? "only Tensors of floating point and complex dtype can require gradients"
          : "only Tensors of floating point dtype can require gradients")
    }
    if value && tensor.isInference && !context.inferenceMode {
      throw .runtime("Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.")
    }
    tensor.leafRequiresGrad = value
  }

  /// `tensor.grad`, with the warning that PyTorch gives for a non-leaf.
  public static func readGrad(_ context: TensorContext, _ tensor: Tensor) -> Tensor? {
    if tensor.grad == nil, !tensor.retainsGrad, gradFn(tensor, context) != nil {
      context.warn(
        .user,
        "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated "
          + "during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use "
          + ".retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf "
          + "Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information. (Triggered internally at "
          + "/__w/pytorch/pytorch/build/aten/src/ATen/core/TensorBody.h:493.)")
    }
    return tensor.grad
  }

  /// `tensor.grad = gradient`.
  ///
  /// RuntimeError when shape or dtype differ from the tensor's.
  public static func setGrad(_ tensor: Tensor, _ gradient: Tensor?) throws(TensorError) {
    guard let gradient else {
      replaceGrad(of: tensor, by: nil)
      return
    }
    if gradient === tensor { throw .runtime("can't assign Variable as its own grad") }
    if gradient.dtype != tensor.dtype {
      throw .runtime(
        "attempting to assign a gradient with dtype '\(gradient.dtype.cppName)' to a tensor with grad_dtype "
          + "'\(tensor.dtype.scalarTypeName)'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). "
          + "You can set the tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with "
          + "caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume they match."
      )
    }
    if gradient.shape != tensor.shape {
      throw .runtime(
        "attempting to assign a gradient of size '\(gradient.shape.text)' to a tensor of size '\(tensor.shape.text)'. Please "
          + "ensure that the gradient and the tensor are the same size")
    }
    replaceGrad(of: tensor, by: gradient)
  }

  /// The old gradient goes only after the new one is there: its graph may lead back to the tensor, and taking it apart
  /// reads `grad` again.
  private static func replaceGrad(of tensor: Tensor, by gradient: Tensor?) {
    let old = tensor.grad
    tensor.grad = gradient
    withExtendedLifetime(old) {}
  }
}

extension DType {
  /// The name that C++ prints in some messages: `float`, `long int`.
  var cppName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "unsigned char"
    case .int8: "signed char"
    case .int16: "short int"
    case .int32: "int"
    case .int64: "long int"
    case .float16: "c10::Half"
    case .bfloat16: "c10::BFloat16"
    case .float32: "float"
    case .float64: "double"
    }
  }
}
