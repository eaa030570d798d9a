import Arrays
import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The draws behind `numpy.random`: the bundled classes `RandomState` and `Generator` shape them.
final class RandomStreamObject: NativeObject {
  private enum Kind {
    case legacy(LegacyTwister)
    case permuted(PermutedGenerator)
  }
  private var kind: Kind

  private init(type: TypeObject, kind: Kind) {
    self.kind = kind
    super.init(type: type)
  }

  private var isLegacy: Bool {
    if case .legacy = kind { return true }
    return false
  }

  private func next32() -> UInt32 {
    switch kind {
    case .legacy(var stream):
      defer { kind = .legacy(stream) }
      return stream.next32()
    case .permuted(var stream):
      defer { kind = .permuted(stream) }
      return stream.next32()
    }
  }

  private func next64() -> UInt64 {
    switch kind {
    case .legacy(var stream):
      defer { kind = .legacy(stream) }
      return stream.next64()
    case .permuted(var stream):
      defer { kind = .permuted(stream) }
      return stream.next64()
    }
  }

  private func nextDouble() -> Double {
    switch kind {
    case .legacy(var stream):
      defer { kind = .legacy(stream) }
      return stream.nextDouble()
    case .permuted(var stream):
      defer { kind = .permuted(stream) }
      return stream.nextDouble()
    }
  }

  /// A normal value by Marsaglia's polar method; every second one was kept by the draw before.
  private func nextGauss(_ pending: inout Double?) -> Double {
    if let kept = pending {
      pending = nil
      return kept
    }
    while true {
      let x = 2 * nextDouble() - 1
      let y = 2 * nextDouble() - 1
      let square = x * x + y * y
      if square >= 1 || square == 0 { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      pending = factor * x
      return factor * y
    }
  }
  private var pendingNormal: Double?

  /// A whole number in `0 ... range` by masked rejection.
  private func masked(_ range: UInt64) -> UInt64 {
    if range == 0 { return 0 }
    let mask = UInt64.max >> UInt64(range.leadingZeroBitCount)
    if range <= 0xFFFF_FFFF {
      while true {
        let value = UInt64(next32()) & mask
        if value <= range { return value }
      }
    }
    while true {
      let value = next64() & mask
      if value <= range { return value }
    }
  }

  /// A whole number in `0 ... range` by Lemire's multiplication.
  private func bounded(_ range: UInt64) -> UInt64 {
    if range == 0 { return 0 }
    if range == 0xFFFF_FFFF { return UInt64(next32()) }
    if range < 0xFFFF_FFFF {
      let excluded = UInt32(truncatingIfNeeded: range) &+ 1
      var product = UInt64(next32()) &* UInt64(excluded)
      if UInt32(truncatingIfNeeded: product) < excluded {
        let threshold = (UInt32.max - UInt32(truncatingIfNeeded: range)) % excluded
        while UInt32(truncatingIfNeeded: product) < threshold { product = UInt64(next32()) &* UInt64(excluded) }
      }
      return product >> 32
    }
    if range == UInt64.max { return next64() }
    let excluded = range &+ 1
    var product = next64().multipliedFullWidth(by: excluded)
    if product.low < excluded {
      let threshold = (UInt64.max - range) % excluded
      while product.low < threshold { product = next64().multipliedFullWidth(by: excluded) }
    }
    return product.high
  }

  static func install(_ runtime: NumPyRuntime, in module: ModuleObject) {
    let interpreter = runtime.interpreter
    let type = interpreter.makeType("_Stream", module: "numpy.random")
    interpreter.set("_Stream", in: module, owning: .retained(type))
    type.construct = { interpreter, type, arguments throws(Raised) in
      try interpreter.check("_Stream", arguments, 2...2)
      let isLegacy = try interpreter.isTrue(arguments[0])
      let words = try words(arguments[1], isLegacy, interpreter)
      let kind: Kind
      if isLegacy {
        let isSingle = words.count == 1 && interpreter.sequence(arguments[1]) == nil
        kind = .legacy(isSingle ? LegacyTwister(seed: words[0]) : LegacyTwister(key: words))
      } else {
        kind = .permuted(PermutedGenerator(entropy: words))
      }
      return .object(RandomStreamObject(type: type, kind: kind))
    }
    func method(_ name: String, _ body: @escaping (RandomStreamObject, Arguments) throws(Raised) -> Value) {
      interpreter.define(method: name, of: type) { interpreter, arguments throws(Raised) in
        guard let stream = arguments[0].native(RandomStreamObject.self) else {
          throw interpreter.error("TypeError", "'\(name)' needs a stream")
        }
        return try body(stream, arguments.dropFirst)
      }
    }
    func doubles(_ arguments: Arguments, _ draw: () -> Double) throws(Raised) -> Value {
      let array = try runtime.make(try runtime.sizes([arguments[0]]), .float64)
      let output = array.pointer.assumingMemoryBound(to: Double.self)
      for index in 0..<array.count { output[index] = draw() }
      return runtime.wrap(array)
    }
    method("doubles") { stream, arguments throws(Raised) in try doubles(arguments) { stream.nextDouble() } }
    method("floats") { stream, arguments throws(Raised) in
      try doubles(arguments) { Double(stream.next32() >> 8) / 16_777_216 }
    }
    method("gauss") { stream, arguments throws(Raised) in
      try doubles(arguments) {
        var pending = stream.pendingNormal
        defer { stream.pendingNormal = pending }
        return stream.nextGauss(&pending)
      }
    }
    let ziggurat = NormalZiggurat()
    method("normals") { stream, arguments throws(Raised) in
      try doubles(arguments) { ziggurat.draw({ stream.next64() }, { stream.nextDouble() }) }
    }
    // low, high (inclusive), shape
    method("integers") { stream, arguments throws(Raised) in
      let low = try interpreter.integerArgument(arguments[0])
      let high = try interpreter.integerArgument(arguments[1])
      let array = try runtime.make(try runtime.sizes([arguments[2]]), .int64)
      let output = array.pointer.assumingMemoryBound(to: Int.self)
      let range = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low))
      for index in 0..<array.count {
        let draw = stream.isLegacy ? stream.masked(range) : stream.bounded(range)
        output[index] = low &+ Int(Int64(bitPattern: draw))
      }
      return runtime.wrap(array)
    }
    // A number in 0 ... max, as shuffles draw it.
    method("interval") { stream, arguments throws(Raised) in
      let most = max(0, try interpreter.integerArgument(arguments[0]))
      return .int(Int(truncatingIfNeeded: stream.masked(UInt64(most))))
    }
    method("bounded") { stream, arguments throws(Raised) in
      let most = max(0, try interpreter.integerArgument(arguments[0]))
      return .int(Int(truncatingIfNeeded: stream.bounded(UInt64(most))))
    }
  }

  /// The 32-bit words of a seed: a number, a sequence of them, or None for a fresh one.
  private static func words(_ seed: Value, _ isLegacy: Bool, _ interpreter: Interpreter) throws(Raised) -> [UInt32] {
    if seed.isNone {
      var source = SystemRandomNumberGenerator()
      return (0..<4).map { _ in UInt32(truncatingIfNeeded: source.next()) }
    }
    let runtime = NumPyRuntime.of(interpreter)
    var numbers: [Int] = []
    if interpreter.sequence(seed) != nil || seed.native(NDArrayObject.self) != nil {
      let array = try runtime.makeArray(seed, dtype: nil, copies: false)
      for index in 0..<array.count { numbers.append(array.element(index).asInt) }
    } else {
      if seed.isFloat || seed.isString {
        throw interpreter.error(
          "TypeError", "Cannot cast array from dtype('float64') to dtype('int64') according to the rule 'safe'")
      }
      let number = seed.isInteger && seed.smallInt == nil ? Int.min : try interpreter.integerArgument(seed)
      if isLegacy {
        guard number >= 0, number <= 0xFFFF_FFFF else {
          throw interpreter.error("ValueError", "Seed must be between 0 and 2**32 - 1")
        }
        return [UInt32(truncatingIfNeeded: number)]
      }
      numbers = [number]
    }
    var words: [UInt32] = []
    for number in numbers {
      guard number >= 0 else { throw interpreter.error("ValueError", "expected non-negative integer") }
      words.append(UInt32(truncatingIfNeeded: number))
      if number > 0xFFFF_FFFF { words.append(UInt32(truncatingIfNeeded: number >> 32)) }
    }
    return words
  }
}
