import BigInt

/// An `int` that does not fit 64 bits, or an instance of a subclass of `int`.
public final class BigIntObject: Object {
  public let value: BigInt

  init(type: TypeObject, value: BigInt) {
    self.value = value
    super.init(kind: .bigInt, type: type)
  }
}

/// `complex`
public final class ComplexObject: Object {
  public let real, imaginary: Double

  init(type: TypeObject, real: Double, imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
    super.init(kind: .complex, type: type)
  }
}

/// An instance of a subclass of `float`; plain floats are immediates.
final class FloatObject: Object {
  let value: Double

  init(type: TypeObject, value: Double) {
    self.value = value
    super.init(kind: .boxedFloat, type: type)
  }
}
