import Interpreter

/// `_random`: the generator that the bundled module `random` is built on.
enum RandomModule {
  static func make(_ interpreter: Interpreter) throws(Raised) -> ModuleObject {
    let module = interpreter.makeModule("_random")
    let type = interpreter.makeType("Random", module: "_random", isSubclassable: true) {
      interpreter, type, arguments throws(Raised) in
      let object = RandomObject(type: type)
      do throws(Raised) {
        try interpreter.runInitializer(.object(object), arguments)
      } catch {
        Value.object(object).release()
        throw error
      }
      return .object(object)
    }
    interpreter.define(method: "random", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.check("Random.random", arguments.dropFirst, 0...0)
      return .float(try generator(interpreter, arguments).twister.uniform())
    }
    interpreter.define(method: "getrandbits", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.check("Random.getrandbits", arguments.dropFirst, 1...1)
      let generator = try generator(interpreter, arguments)
      let count = try interpreter.integerArgument(arguments[1])
      if count < 0 { throw interpreter.error("ValueError", "number of bits must be non-negative") }
      return try bits(interpreter, generator, count)
    }
    interpreter.define(method: "_randbelow", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.check("_randbelow", arguments.dropFirst, 1...1)
      return try below(interpreter, try generator(interpreter, arguments), arguments[1])
    }
    defineSeeding(interpreter, type)
    defineState(interpreter, type)
    interpreter.set("Random", in: module, owning: .object(type))
    return module
  }

  private static func generator(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> RandomObject {
    guard arguments.positionalCount > 0, let object = arguments[0].asObject as? RandomObject else {
      throw interpreter.error("TypeError", "descriptor of '_random.Random' needs a generator")
    }
    return object
  }

  /// `count` random bits as an integer of any size.
  private static func bits(_ interpreter: Interpreter, _ generator: RandomObject, _ count: Int) throws(Raised) -> Value
  {
    if count == 0 { return .int(0) }
    if count <= 32 { return .int(Int(generator.twister.next() >> UInt32(32 - count))) }
    try interpreter.reserve(count / 8)
    var result = Value.int(0)
    var position = 0
    while position < count {
      var word = Int(generator.twister.next())
      if count - position < 32 { word >>= 32 - (count - position) }
      let shifted = try interpreter.combine(.shiftLeft, .int(word), .int(position))
      result = try interpreter.combine(.add, result, shifted)
      position += 32
    }
    return result
  }

  /// A whole number in `[0, limit)` by rejection.
  private static func below(_ interpreter: Interpreter, _ generator: RandomObject, _ limit: Value) throws(Raised)
    -> Value
  {
    if let small = limit.smallInt {
      if small <= 0 { return .int(0) }
      let width = Int.bitWidth - small.leadingZeroBitCount
      if width <= 32 {
        while true {
          let value = Int(generator.twister.next() >> UInt32(32 - width))
          if value < small { return .int(value) }
        }
      }
    }
    let width = interpreter.bigInteger(limit)?.magnitude.bitWidth ?? 1
    while true {
      let value = try bits(interpreter, generator, width)
      if try interpreter.isLess(value, limit) { return value }
      value.release()
    }
  }

  private static func defineSeeding(_ interpreter: Interpreter, _ type: TypeObject) {
    interpreter.define(method: "_seed", of: type) { interpreter, arguments throws(Raised) in
      let generator = try generator(interpreter, arguments)
      guard arguments.positionalCount > 1, !arguments[1].isNone else {
        var source = SystemRandomNumberGenerator()
        generator.twister = MersenneTwister(
          key: (0..<624).map { _ in UInt32.random(in: .min ... .max, using: &source) })
        return .none
      }
      generator.twister = MersenneTwister(key: try key(interpreter, arguments[1]))
      return .none
    }
  }

  /// The words that a seed stands for, least significant first.
  private static func key(_ interpreter: Interpreter, _ seed: Value) throws(Raised) -> [UInt32] {
    var bytes: [UInt8]?
    if seed.isKind(.string) { bytes = Array(seed.unsafeAs(StringObject.self).text.utf8) }
    if seed.isKind(.bytes) { bytes = seed.unsafeAs(BytesObject.self).bytes }
    if let bytes {
      let all = Array((bytes + SHA512.digest(bytes)).reversed())
      var words = stride(from: 0, to: all.count, by: 4).map { start in
        all[start..<min(start + 4, all.count)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      while words.count > 1, words.last == 0 { words.removeLast() }
      return words
    }
    if let whole = interpreter.bigInteger(seed) {
      return whole.magnitude.words.flatMap { word in
        [UInt32(truncatingIfNeeded: word), UInt32(truncatingIfNeeded: word >> 32)]
      }.droppingHighZeros
    }
    let hash = UInt64(bitPattern: Int64(try interpreter.hash(seed)))
    return [UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32)].droppingHighZeros
  }

  private static func defineState(_ interpreter: Interpreter, _ type: TypeObject) {
    interpreter.define(method: "_getstate", of: type) { interpreter, arguments throws(Raised) in
      let twister = try generator(interpreter, arguments).twister
      return interpreter.tuple(owning: twister.state.map { .int(Int($0)) } + [.int(twister.position)])
    }
    interpreter.define(method: "_setstate", of: type) { interpreter, arguments throws(Raised) in
      try interpreter.check("setstate", arguments.dropFirst, 1...1)
      let generator = try generator(interpreter, arguments)
      var words: [Int] = []
      try interpreter.forEach(arguments[1]) { word throws(Raised) in
        words.append(try interpreter.integerArgument(word))
        return true
      }
      guard let position = words.popLast(),
        let twister = MersenneTwister(state: words.map { UInt32(truncatingIfNeeded: $0) }, position: position)
      else { throw interpreter.error("ValueError", "state vector is the wrong size") }
      generator.twister = twister
      return .none
    }
  }
}

/// One generator.
final class RandomObject: NativeObject {
  var twister = MersenneTwister(key: [0])
}

extension [UInt32] {
  /// Without zeros at the end; at least one word.
  fileprivate var droppingHighZeros: [UInt32] {
    var words = self
    while words.count > 1, words.last == 0 { words.removeLast() }
    return words.isEmpty ? [0] : words
  }
}
