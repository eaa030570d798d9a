/// The attributes and methods of `range` and `slice`.
extension Interpreter {
  func installRangeMethods() {
    let parts: [(String, (RangeObject) -> Int)] = [
      ("start", { $0.start }), ("stop", { $0.stop }), ("step", { $0.step }),
    ]
    for (name, part) in parts {
      define(property: name, of: types.range) { _, value throws(Raised) in
        .int(part(value.unsafeAs(RangeObject.self)))
      }
    }
    define("count", of: types.range, .one) { interpreter, value, arguments throws(Raised) in
      .int(try interpreter.position(of: arguments[0], in: value) == nil ? 0 : 1)
    }
    define("index", of: types.range, .one) { interpreter, value, arguments throws(Raised) in
      if let index = try interpreter.position(of: arguments[0], in: value) { return .int(index) }
      if arguments[0].smallInt == nil {
        throw interpreter.error("ValueError", "sequence.index(x): x not in sequence")
      }
      throw interpreter.error("ValueError", "\(try interpreter.reprText(arguments[0])) is not in range")
    }
    installSliceMethods()
  }

  /// Where an element equal to `item` stands in a range.
  private func position(of item: Value, in value: Value) throws(Raised) -> Int? {
    let range = value.unsafeAs(RangeObject.self)
    guard let index = item.smallInt else {
      for position in 0..<range.count where try equals(.int(range[position]), item) { return position }
      return nil
    }
    guard try contains(value, item) else { return nil }
    let distance = range.step > 0 ? UInt(bitPattern: index &- range.start) : UInt(bitPattern: range.start &- index)
    return Int(exactly: distance / range.step.magnitude)
  }

  private func installSliceMethods() {
    let parts: [(String, (SliceObject) -> Value)] = [
      ("start", { $0.start }), ("stop", { $0.stop }), ("step", { $0.step }),
    ]
    for (name, part) in parts {
      define(property: name, of: types.slice) { _, value throws(Raised) in
        part(value.unsafeAs(SliceObject.self)).retained()
      }
    }
    define("indices", of: types.slice, .one) { interpreter, value, arguments throws(Raised) in
      let count = try interpreter.integerArgument(arguments[0])
      if count < 0 { throw interpreter.error("ValueError", "length should not be negative") }
      let slice = value.unsafeAs(SliceObject.self)
      let (start, step, _) = try interpreter.resolve(slice, count: count)
      let stop = try interpreter.stop(of: slice, count: count, step: step)
      return interpreter.tuple(owning: [.int(start), .int(stop), .int(step)])
    }
  }

  private func stop(of slice: SliceObject, count: Int, step: Int) throws(Raised) -> Int {
    if slice.stop.isNone { return step < 0 ? -1 : count }
    let index = try sliceIndex(slice.stop)
    if index < 0 { return max(index &+ count, step < 0 ? -1 : 0) }
    return min(index, step < 0 ? count - 1 : count)
  }
}
