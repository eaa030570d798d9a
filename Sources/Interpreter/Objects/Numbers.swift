import BigInt

/// An `int` that does not fit 64 bits.
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
