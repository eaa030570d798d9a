import Arrays
import Autograd
import Kernels

extension OperatorTable {
  private static func comparison(
    _ name: String, aliases: [String] = [], _ operation: CompareOperation, _ documentation: String
  ) -> Operator {
    Operator(
      name, aliases: aliases, .pointwise, gradient: .never, documentation,
      samples: [
        Sample(.values([1, 2, 3], [3]), .values([2, 2, 2], [3])),
        Sample(.tensor([2, 3], .int64), .tensor([3], .float32)),
        Sample(.values([1, 2, 3], [3], .int64), .scalar(.double(2)), overload: 1),
      ],
      [
        .one("\(name)(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.compute(operation, try a.tensor(0), try a.tensor(1), c)
        },
        .one("\(name)(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.compute(operation, try a.tensor(0), try a.scalar(1), c)
        },
      ])
  }

  private static func logical(_ name: String, _ operation: CompareOperation, _ documentation: String) -> Operator {
    Operator(
      name, .pointwise, gradient: .never, documentation,
      samples: [
        Sample(.values([1, 0, 2], [3], .int64), .values([0, 0, 1.5], [3])),
        Sample(.values([1, 0, 1], [3], .bool), .values([1, 1, 0], [3], .bool)),
      ],
      [
        .one("\(name)(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.compute(operation, try a.tensor(0), try a.tensor(1), c)
        }
      ])
  }

  private static func bitwise(
    _ name: String, _ kernel: String, _ operation: BinaryOperation, _ documentation: String
  ) -> Operator {
    Operator(
      name, .pointwise, gradient: .never, documentation,
      samples: [
        Sample(.values([5, 3], [2], .int64), .values([3, 1], [2], .int64)),
        Sample(.values([5, 3], [2], .int64), .scalar(.int(1)), overload: 1),
      ],
      [
        .one("\(name)(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.bitwise(c, operation, try a.tensor(0), try a.tensor(1), kernel)
        },
        .one("\(name)(Tensor input, Number other)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          return try Operations.bitwise(
            c, operation, input, try Operations.wrapped(c, try a.scalar(1), input), kernel)
        },
      ])
  }

  private static func predicate(
    _ name: String, _ operation: PredicateOperation, _ documentation: String, places: Places = .both
  ) -> Operator {
    Operator(
      name, places, gradient: .never, documentation,
      samples: [
        Sample(.values([1, .infinity, -.infinity, .nan, 0], [5])), Sample(.values([0, 1], [2], .int64)),
      ],
      [
        .one("\(name)(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          try Operations.compute(operation, try a.tensor(0), c)
        }
      ])
  }

  static let comparison: [Operator] = [
    comparison("eq", .equal, "Whether the elements are equal."),
    comparison("ne", aliases: ["not_equal"], .notEqual, "Whether the elements differ."),
    comparison("lt", aliases: ["less"], .less, "Whether elements of `input` are less than those of `other`."),
    comparison("le", aliases: ["less_equal"], .lessEqual, "Whether elements of `input` are at most those of `other`."),
    comparison("gt", aliases: ["greater"], .greater, "Whether elements of `input` are greater than those of `other`."),
    comparison(
      "ge", aliases: ["greater_equal"], .greaterEqual, "Whether elements of `input` are at least those of `other`."),
    logical("logical_and", .logicalAnd, "Whether both elements are not zero."),
    logical("logical_or", .logicalOr, "Whether either element is not zero."),
    logical("logical_xor", .logicalXor, "Whether exactly one element is not zero."),
    predicate("logical_not", .logicalNot, "Whether the elements are zero.", places: .pointwise),
    bitwise("bitwise_and", "bitwise_and_cpu", .bitwiseAnd, "The bits that both integers have."),
    bitwise("bitwise_or", "bitwise_or_cpu", .bitwiseOr, "The bits that either integer has."),
    bitwise("bitwise_xor", "bitwise_xor_cpu", .bitwiseXor, "The bits that exactly one integer has."),
    bitwise("bitwise_left_shift", "lshift_cpu", .leftShift, "The bits moved left."),
    bitwise("bitwise_right_shift", "rshift_cpu", .rightShift, "The bits moved right."),
    Operator(
      "bitwise_not", .pointwise, gradient: .never, "The bits turned round; for bool the other value.",
      samples: [Sample(.values([5, -3], [2], .int64)), Sample(.values([1, 0], [2], .bool))],
      [
        .one("bitwise_not(Tensor input)") { (c, a) throws(TensorError) -> Tensor in
          let input = try a.tensor(0)
          if input.dtype.isFloatingPoint {
            throw .notImplemented("\"bitwise_not_cpu\" not implemented for '\(input.dtype.scalarTypeName)'")
          }
          return try Operations.compute(.bitwiseNot, input, c, inFloat: false)
        }
      ]),
    predicate("isnan", .isNaN, "Whether the elements are NaN."),
    predicate("isinf", .isInf, "Whether the elements are infinite."),
    predicate("isfinite", .isFinite, "Whether the elements are neither infinite nor NaN."),
    predicate("isposinf", .isPosInf, "Whether the elements are plus infinity."),
    predicate("isneginf", .isNegInf, "Whether the elements are minus infinity."),
    predicate("signbit", .signbit, "Whether the elements have their sign bit set."),
    Operator(
      "isclose", .both, gradient: .never, "Whether the elements are within `atol + rtol * |other|` of each other.",
      samples: [
        Sample(
          .values([1, 2, .nan], [3]), .values([1.000001, 2.1, .nan], [3]), .double(1e-5), .double(1e-8), .bool(true))
      ],
      [
        .one("isclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)") {
          (c, a) throws(TensorError) -> Tensor in
          try Operations.isClose(
            c, try a.tensor(0), try a.tensor(1), rtol: try a.double(2), atol: try a.double(3), equalNaN: a.bool(4))
        }
      ]),
    Operator(
      "allclose", .both, gradient: .never, "Whether all elements are close, as a bool.",
      samples: [
        Sample(.values([1, 2], [2]), .values([1.000001, 2], [2]), .double(1e-5), .double(1e-8), .bool(false))
      ],
      [
        Overload("allclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)") {
          (c, a) throws(TensorError) -> Outcome in
          let close = try Operations.isClose(
            c, try a.tensor(0), try a.tensor(1), rtol: try a.double(2), atol: try a.double(3), equalNaN: a.bool(4))
          return .scalar(.bool(try !Operations.anyTrue(Operations.compute(.logicalNot, close, c), c)))
        }
      ]),
    Operator(
      "equal", .both, gradient: .never, "Whether shapes and all elements are equal, as a bool.",
      samples: [Sample(.values([1, 2], [2]), .values([1, 2], [2])), Sample(.tensor([2]), .tensor([3]))],
      [
        Overload("equal(Tensor input, Tensor other)") { (c, a) throws(TensorError) -> Outcome in
          let left = try a.tensor(0)
          let right = try a.tensor(1)
          if left.shape != right.shape { return .scalar(.bool(false)) }
          return .scalar(.bool(try !Operations.anyTrue(Operations.compute(.notEqual, left, right, c), c)))
        }
      ]),
  ]
}

extension Operations {
  /// A bitwise operation; NotImplementedError "\"bitwise_and_cpu\" not implemented for 'Float'".
  public static func bitwise(
    _ context: TensorContext, _ operation: BinaryOperation, _ left: Tensor, _ right: Tensor, _ kernel: String
  ) throws(TensorError) -> Tensor {
    let dtype = Promotion.common(left.dtype, left.rank, right.dtype, right.rank)
    if dtype.isFloatingPoint {
      throw .notImplemented("\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'")
    }
    return try compute(operation, left, right, context)
  }

  /// Whether elements are within `atol + rtol * |right|` of each other.
  ///
  /// RuntimeError "Float did not match Double" for different dtypes.
  static func isClose(
    _ context: TensorContext, _ left: Tensor, _ right: Tensor, rtol: Double, atol: Double, equalNaN: Bool
  ) throws(TensorError) -> Tensor {
    if left.dtype != right.dtype {
      throw .runtime("\(left.dtype.scalarTypeName) did not match \(right.dtype.scalarTypeName)")
    }
    if rtol < 0 { throw .runtime("rtol must be greater than or equal to zero, but got \(Scalar.double(rtol).text)") }
    if atol < 0 { throw .runtime("atol must be greater than or equal to zero, but got \(Scalar.double(atol).text)") }
    return try withoutGrad(context) { () throws(TensorError) -> Tensor in
      var close = try compute(.equal, left, right, context)
      if equalNaN && left.dtype.isFloatingPoint {
        let both = try compute(
          .logicalAnd, try compute(.isNaN, left, context), try compute(.isNaN, right, context), context)
        close = try compute(.logicalOr, close, both, context)
      }
      if rtol == 0 && atol == 0 { return close }
      let a = left.dtype.isFloatingPoint ? left : try to(context, left, context.defaultDType)
      let b = right.dtype.isFloatingPoint ? right : try to(context, right, context.defaultDType)
      let allowed = try add(context, try abs(context, try mul(context, b, .double(rtol))), .double(atol))
      let distance = try abs(context, try sub(context, a, b))
      let near = try compute(
        .logicalAnd, try compute(.isFinite, distance, context), try compute(.lessEqual, distance, allowed, context),
        context)
      return try compute(.logicalOr, close, near, context)
    }
  }
}
