import Kernels

extension NDArray {
  /// Sets every element to `value`, converted to this dtype.
  public func fill(_ value: Scalar) {
    if rank == 0 { return value.store(pointer, dtype) }
    let layout = layout
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        if case .double(let number) = value {
          Kernel.fill(dtype, out: pointer, outStrides: strides, shape: shape, rank: layout.rank, value: number)
        } else {
          Kernel.fill(
            dtype, out: pointer, outStrides: strides, shape: shape, rank: layout.rank, value: Int64(value.asInt))
        }
      }
    }
  }

  /// Copies the elements of `source`, which broadcasts to this shape, converting them to this dtype.
  ///
  /// When both share a storage and overlap, the caller copies `source` first.
  public func copy(from source: NDArray) {
    if rank == 0 && source.dtype == dtype {
      pointer.copyMemory(from: source.pointer, byteCount: dtype.itemSize)
      return
    }
    let layout = layout
    let sourceStrides = source.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        sourceStrides.withPointer { from in
          Kernel.copy(
            out: pointer, outDType: dtype, outStrides: strides, a: source.pointer, aDType: source.dtype, aStrides: from,
            shape: shape, rank: layout.rank)
        }
      }
    }
  }

  /// A copy in `dtype` (by default the same): dense arrays keep their strides, others become contiguous.
  public func copied(
    _ context: TensorContext, as dtype: DType? = nil, contiguous: Bool = false
  ) throws(TensorError) -> NDArray {
    var result = try NDArray(uninitialized: shape, dtype ?? self.dtype, context)
    if !contiguous && !layout.isContiguous && layout.isDense { result.layout.strides = layout.strides }
    result.copy(from: self)
    return result
  }

  /// This array if it has that dtype, else a converted copy.
  @inlinable
  public func converted(to dtype: DType, _ context: TensorContext) throws(TensorError) -> NDArray {
    dtype == self.dtype ? self : try copied(context, as: dtype)
  }

  /// This array if it is contiguous, else a contiguous copy.
  @inlinable
  public func madeContiguous(_ context: TensorContext) throws(TensorError) -> NDArray {
    isContiguous ? self : try copied(context, contiguous: true)
  }

  /// Writes `operation` of `input` (same dtype and shape) into this array, which may be `input` itself.
  public func assign(_ operation: UnaryOperation, _ input: NDArray) {
    let layout = layout
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        input.layout.strides.withPointer { from in
          Kernel.unary(
            operation, dtype, out: pointer, outStrides: strides, a: input.pointer, aStrides: from, shape: shape,
            rank: layout.rank)
        }
      }
    }
  }

  /// Writes the predicate of `input` into this bool array.
  public func assign(_ operation: PredicateOperation, _ input: NDArray) {
    let layout = layout
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        input.layout.strides.withPointer { from in
          Kernel.predicate(
            operation, input.dtype, out: pointer, outStrides: strides, a: input.pointer, aStrides: from, shape: shape,
            rank: layout.rank)
        }
      }
    }
  }

  /// Writes `operation` of two arrays of this dtype, which broadcast to this shape, into this array.
  public func assign(_ operation: BinaryOperation, _ left: NDArray, _ right: NDArray) {
    let layout = layout
    let leftStrides = left.layout.broadcastStrides(to: layout.shape)
    let rightStrides = right.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        leftStrides.withPointer { a in
          rightStrides.withPointer { b in
            Kernel.binary(
              operation, dtype, out: pointer, outStrides: strides, a: left.pointer, aStrides: a, b: right.pointer,
              bStrides: b, shape: shape, rank: layout.rank)
          }
        }
      }
    }
  }

  /// Writes the comparison of two arrays of one dtype, which broadcast to this shape, into this bool array.
  public func assign(_ operation: CompareOperation, _ left: NDArray, _ right: NDArray) {
    let layout = layout
    let leftStrides = left.layout.broadcastStrides(to: layout.shape)
    let rightStrides = right.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        leftStrides.withPointer { a in
          rightStrides.withPointer { b in
            Kernel.compare(
              operation, left.dtype, out: pointer, outStrides: strides, a: left.pointer, aStrides: a, b: right.pointer,
              bStrides: b, shape: shape, rank: layout.rank)
          }
        }
      }
    }
  }

  /// Writes `left + alpha * right` (all of this dtype) into this array.
  public func assignAddScaled(_ left: NDArray, _ right: NDArray, alpha: Double) {
    let layout = layout
    let leftStrides = left.layout.broadcastStrides(to: layout.shape)
    let rightStrides = right.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        leftStrides.withPointer { a in
          rightStrides.withPointer { b in
            Kernel.addScaled(
              dtype, alpha: alpha, out: pointer, outStrides: strides, a: left.pointer, aStrides: a, b: right.pointer,
              bStrides: b, shape: shape, rank: layout.rank)
          }
        }
      }
    }
  }

  /// Writes a function of three arrays of this dtype, which broadcast to this shape, and a number into this array.
  public func assign(
    _ operation: TernaryOperation, _ first: NDArray, _ second: NDArray, _ third: NDArray, scalar: Double
  ) {
    let layout = layout
    let firstStrides = first.layout.broadcastStrides(to: layout.shape)
    let secondStrides = second.layout.broadcastStrides(to: layout.shape)
    let thirdStrides = third.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        firstStrides.withPointer { a in
          secondStrides.withPointer { b in
            thirdStrides.withPointer { c in
              Kernel.ternary(
                operation, dtype, scalar: scalar, out: pointer, outStrides: strides, a: first.pointer, aStrides: a,
                b: second.pointer, bStrides: b, c: third.pointer, cStrides: c, shape: shape, rank: layout.rank)
            }
          }
        }
      }
    }
  }

  /// Writes `condition ? left : right` into this array of their dtype; all broadcast to this shape.
  public func assignSelection(_ condition: NDArray, _ left: NDArray, _ right: NDArray) {
    let layout = layout
    let conditionStrides = condition.layout.broadcastStrides(to: layout.shape)
    let leftStrides = left.layout.broadcastStrides(to: layout.shape)
    let rightStrides = right.layout.broadcastStrides(to: layout.shape)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        conditionStrides.withPointer { c in
          leftStrides.withPointer { a in
            rightStrides.withPointer { b in
              Kernel.select(
                dtype, out: pointer, outStrides: strides, condition: condition.pointer, conditionStrides: c,
                a: left.pointer, aStrides: a, b: right.pointer, bStrides: b, shape: shape, rank: layout.rank)
            }
          }
        }
      }
    }
  }
}

extension NDArray {
  /// A new array for the result of a pointwise operation on operands that broadcast to `shape`.
  ///
  /// Contiguous, unless the operands are dense in another order of dimensions: then the result follows them.
  @inlinable
  public init(
    result shape: Shape, _ dtype: DType, _ context: TensorContext, like first: Layout, _ second: Layout? = nil
  ) throws(TensorError) {
    try self.init(uninitialized: shape, dtype, context)
    if shape.count > 1 && !(first.isContiguous && first.shape == shape) {
      layout.strides = Layout.resultStrides(shape, first, second)
    }
  }

  /// The sum over the dimensions that `shape` lacks or has as 1: what turns a gradient back to the shape of an operand.
  public func summed(to shape: Shape, _ context: TensorContext) throws(TensorError) -> NDArray {
    var mask: UInt64 = 0
    let extra = rank - shape.count
    for index in 0..<rank where index < extra || (shape[index - extra] == 1 && layout.shape[index] != 1) {
      mask |= 1 << UInt64(index)
    }
    var result = try reduced(.sum, mask: mask, context)
    result.layout = Layout(contiguous: shape)
    return result
  }

  /// A reduction over the dimensions in `mask`; the result has only the others, contiguous.
  public func reduced(_ operation: ReduceOperation, mask: UInt64, _ context: TensorContext) throws(TensorError)
    -> NDArray
  {
    var kept = Shape()
    for index in 0..<rank where mask & (1 << UInt64(index)) == 0 { kept.push(layout.shape[index]) }
    let result = try NDArray(uninitialized: kept, operation.resultDType(dtype), context)
    layout.shape.withPointer { shape in
      layout.strides.withPointer { strides in
        Kernel.reduce(
          operation, dtype, out: result.pointer, a: pointer, aStrides: strides, shape: shape, rank: rank, dims: mask)
      }
    }
    return result
  }
}

extension Layout {
  /// Strides of a fresh result whose dimensions are laid out in the order of the operands' strides, as PyTorch's iterator does.
  public static func resultStrides(_ shape: Shape, _ first: Layout, _ second: Layout?) -> Strides {
    var order = shape.indices.reversed().map { $0 }
    let a = first.broadcastStrides(to: shape)
    let b = second?.broadcastStrides(to: shape)
    // 1: left belongs outside right; -1: they are in order; 0: no operand tells.
    func compare(_ inner: Int, _ outer: Int) -> Int {
      for strides in [a, b] {
        guard let strides else { continue }
        let x = strides[inner]
        let y = strides[outer]
        if x == 0 || y == 0 { continue }
        if x != y { return x < y ? -1 : 1 }
        if shape[inner] > shape[outer] { return 1 }
      }
      return 0
    }
    for start in order.indices.dropFirst() {
      var position = start
      var previous = start - 1
      while previous >= 0 {
        let comparison = compare(order[previous], order[position])
        if comparison > 0 {
          order.swapAt(previous, position)
          position = previous
        } else if comparison < 0 {
          break
        }
        previous -= 1
      }
    }
    var strides = shape
    var step = 1
    for dim in order {
      strides[dim] = step
      step = step &* max(shape[dim], 1)
    }
    return strides
  }
}
