import BigInt
import Syntax

/// `container[key]`, containment, length and the operators of sequences.
extension Interpreter {
  // MARK: Indices

  /// The integer that `value` stands for as an index, or nil when it is none.
  public func indexValue(_ value: Value) throws(Raised) -> Int? {
    if let small = value.smallInt { return small }
    switch value.kind {
    case .bigInt:
      throw error("IndexError", "cannot fit 'int' into an index-sized integer")
    case .native: return try value.unsafeAs(NativeObject.self).index(self)
    case .instance:
      guard let result = try callSpecial(value, names.index) else { return nil }
      defer { result.release() }
      if integerValue(result) == nil {
        throw error("TypeError", "__index__ returned non-int (type \(typeName(result)))")
      }
      return result.smallInt
    default: return nil
    }
  }

  /// An element's index, checked against `count`.
  private func position(_ key: Value, count: Int, _ type: String, isStore: Bool = false) throws(Raised) -> Int {
    guard let index = try indexValue(key) else {
      let allowed =
        type == "string"
        ? "string indices must be integers, not '\(typeName(key))'"
        : "\(type) indices must be integers or slices, not \(typeName(key))"
      throw error("TypeError", allowed)
    }
    let place = index < 0 ? index &+ count : index
    if place < 0 || place >= count {
      throw error("IndexError", "\(type) \(isStore ? "assignment " : "")index out of range")
    }
    return place
  }

  /// Start, step and number of elements of a slice over `count` elements.
  public func resolve(_ slice: SliceObject, count: Int) throws(Raised) -> (start: Int, step: Int, length: Int) {
    var step = 1
    if !slice.step.isNone { step = try sliceIndex(slice.step) }
    if step == 0 { throw error("ValueError", "slice step cannot be zero") }
    step = max(step, -Int.max)
    func clamp(_ value: Value, _ missing: Int) throws(Raised) -> Int {
      if value.isNone { return missing }
      let index = try sliceIndex(value)
      if index < 0 { return max(index &+ count, step < 0 ? -1 : 0) }
      return min(index, step < 0 ? count - 1 : count)
    }
    let start = try clamp(slice.start, step < 0 ? count - 1 : 0)
    let stop = try clamp(slice.stop, step < 0 ? -1 : count)
    return (start, step, RangeObject.length(start, stop, step))
  }

  /// A part of a slice as an integer, clamped to what fits.
  func sliceIndex(_ value: Value) throws(Raised) -> Int {
    if value.isKind(.bigInt) { return value.unsafeAs(BigIntObject.self).value < 0 ? Int.min : Int.max }
    guard let index = try indexValue(value) else {
      throw error("TypeError", "slice indices must be integers or None or have an __index__ method")
    }
    return index
  }

  // MARK: Reading

  /// `container[key]`; owned.
  @inline(never) public func getItem(_ container: Value, _ key: Value) throws(Raised) -> Value {
    let type = type(of: container)
    if type.isUserDefined, let method = type.lookup(names.getItem), !method.isKind(.nativeFunction) {
      return try callSpecial(container, names.getItem, [key]) ?? .none
    }
    return try plainGetItem(container, key)
  }

  /// `container[key]` as the built-in type defines it, whatever a subclass does; owned.
  func plainGetItem(_ container: Value, _ key: Value) throws(Raised) -> Value {
    let type = type(of: container)
    switch container.kind {
    case .list:
      let list = container.unsafeAs(ListObject.self)
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: list.count)
        return .object(
          ListObject(
            type: types.list, owning: (0..<length).map { list.items[start &+ $0 &* step].retained() }))
      }
      return list.items[try position(key, count: list.count, "list")].retained()
    case .tuple:
      let tuple = container.unsafeAs(TupleObject.self)
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: tuple.count)
        let parts = (0..<length).map { tuple.items[start &+ $0 &* step].retained() }
        return self.tuple(type: type.keepsTypeOfParts ? type : types.tuple, owning: parts)
      }
      return tuple.items[try position(key, count: tuple.count, "tuple")].retained()
    case .dictionary:
      let dictionary = container.unsafeAs(DictObject.self)
      if let found = try dictionary.get(key, self) { return found.retained() }
      if type.isUserDefined || type !== types.dict, let result = try callSpecial(container, names.missing, [key]) {
        return result
      }
      throw keyError(key)
    case .string:
      let text = container.unsafeAs(StringObject.self)
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: text.count)
        return string(codePoints: (0..<length).map { text[start &+ $0 &* step] })
      }
      return character(text[try position(key, count: text.count, "string")])
    case .range:
      let range = container.unsafeAs(RangeObject.self)
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: range.count)
        let first = range.start &+ start &* range.step
        let newStep = range.step &* step
        return .object(
          RangeObject(type: types.range, start: first, stop: first &+ length &* newStep, step: newStep))
      }
      guard let index = try indexValue(key) else {
        throw error("TypeError", "range indices must be integers or slices, not \(typeName(key))")
      }
      let place = index < 0 ? index &+ range.count : index
      if place < 0 || place >= range.count { throw error("IndexError", "range object index out of range") }
      return .int(range[place])
    case .bytes:
      let bytes = container.unsafeAs(BytesObject.self).bytes
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: bytes.count)
        return .object(BytesObject(type: types.bytes, bytes: (0..<length).map { bytes[start &+ $0 &* step] }))
      }
      guard let index = try indexValue(key) else {
        throw error("TypeError", "byte indices must be integers or slices, not \(typeName(key))")
      }
      let place = index < 0 ? index &+ bytes.count : index
      if place < 0 || place >= bytes.count { throw error("IndexError", "index out of range") }
      return .int(Int(bytes[place]))
    case .native:
      if let result = try container.unsafeAs(NativeObject.self).getItem(key, self) { return result }
    case .type:
      let target = container.unsafeAs(TypeObject.self)
      if let hook = target.type.lookup(names.getItem), !hook.isKind(.nativeFunction) {
        return try call(hook, [container, key])
      }
      if let member = target.lookup(names.classGetItem) {
        let bound = try bindMember(member, to: container, target)
        defer { bound.release() }
        return try call(bound, member.isKind(.classMethod) ? [key] : [container, key])
      }
      if target.isGeneric { return genericAlias(target, key) }
      throw error("TypeError", "type '\(target.name)' is not subscriptable")
    default: break
    }
    if let result = try callSpecial(container, names.getItem, [key]) { return result }
    throw error("TypeError", "'\(typeName(container))' object is not subscriptable")
  }

  /// KeyError with the key itself as its argument.
  func keyError(_ key: Value) -> Raised { error(exceptionTypes["KeyError"] ?? types.object, [key]) }

  // MARK: Writing

  /// `container[key] = value`
  @inline(never) public func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
    let type = type(of: container)
    if type.isUserDefined, let method = type.lookup(names.setItem), !method.isKind(.nativeFunction) {
      try callSpecial(container, names.setItem, [key, value])?.release()
      return
    }
    try plainSetItem(container, key, value)
  }

  /// `container[key] = value` as the built-in type defines it.
  func plainSetItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
    switch container.kind {
    case .list:
      let list = container.unsafeAs(ListObject.self)
      if key.isKind(.slice) { return try setSlice(list, key.unsafeAs(SliceObject.self), value) }
      list.set(try position(key, count: list.count, "list", isStore: true), owning: value.retained())
      return
    case .dictionary: return try container.unsafeAs(DictObject.self).set(key, value, self)
    case .native: if try container.unsafeAs(NativeObject.self).setItem(key, value, self) { return }
    default: break
    }
    if let result = try callSpecial(container, names.setItem, [key, value]) { return result.release() }
    throw error("TypeError", "'\(typeName(container))' object does not support item assignment")
  }

  private func setSlice(_ list: ListObject, _ slice: SliceObject, _ value: Value) throws(Raised) {
    let items: [Value]
    do throws(Raised) {
      items = try collect(value)
    } catch {
      if isInFlight("TypeError") {
        clearException()
        throw self.error("TypeError", "can only assign an iterable")
      }
      throw error
    }
    let (start, step, length) = try resolve(slice, count: list.count)
    if step == 1 {
      list.replace(start..<(start + length), owning: items)
      return
    }
    if items.count != length {
      for item in items { item.release() }
      throw error(
        "ValueError",
        "attempt to assign sequence of size \(items.count) to extended slice of size \(length)")
    }
    for (index, item) in items.enumerated() { list.set(start &+ index &* step, owning: item) }
  }

  /// `del container[key]`
  @inline(never) func deleteItem(_ container: Value, _ key: Value) throws(Raised) {
    let type = type(of: container)
    if type.isUserDefined, let method = type.lookup(names.delItem), !method.isKind(.nativeFunction) {
      try callSpecial(container, names.delItem, [key])?.release()
      return
    }
    try plainDeleteItem(container, key)
  }

  /// `del container[key]` as the built-in type defines it.
  func plainDeleteItem(_ container: Value, _ key: Value) throws(Raised) {
    switch container.kind {
    case .list:
      let list = container.unsafeAs(ListObject.self)
      if key.isKind(.slice) {
        let (start, step, length) = try resolve(key.unsafeAs(SliceObject.self), count: list.count)
        let doomed = (0..<length).map { start &+ $0 &* step }.sorted(by: >)
        for index in doomed { list.take(at: index).release() }
        return
      }
      list.take(at: try position(key, count: list.count, "list", isStore: true)).release()
      return
    case .dictionary:
      guard let old = try container.unsafeAs(DictObject.self).take(key, self) else { throw keyError(key) }
      old.release()
      return
    case .native: if try container.unsafeAs(NativeObject.self).setItem(key, nil, self) { return }
    default: break
    }
    if let result = try callSpecial(container, names.delItem, [key]) { return result.release() }
    throw error("TypeError", "'\(typeName(container))' object doesn't support item deletion")
  }

  // MARK: Length and containment

  /// `len(value)`
  public func length(_ value: Value) throws(Raised) -> Int {
    let type = type(of: value)
    if type.isUserDefined, let method = type.lookup(names.len), !method.isKind(.nativeFunction) {
      let result = try callSpecial(value, names.len) ?? .none
      defer { result.release() }
      guard let count = try indexValue(result) else {
        throw error("TypeError", "'\(typeName(result))' object cannot be interpreted as an integer")
      }
      if count < 0 { throw error("ValueError", "__len__() should return >= 0") }
      return count
    }
    if let length = try plainLength(value) { return length }
    throw error("TypeError", "object of type '\(typeName(value))' has no len()")
  }

  /// The length that a built-in type gives its values, whatever a subclass defines; nil where it has none.
  func plainLength(_ value: Value) throws(Raised) -> Int? {
    switch value.kind {
    case .string: value.unsafeAs(StringObject.self).count
    case .bytes: value.unsafeAs(BytesObject.self).bytes.count
    case .list: value.unsafeAs(ListObject.self).count
    case .tuple: value.unsafeAs(TupleObject.self).count
    case .dictionary: value.unsafeAs(DictObject.self).count
    case .set: value.unsafeAs(SetObject.self).count
    case .range: value.unsafeAs(RangeObject.self).count
    case .native: try value.unsafeAs(NativeObject.self).length(self)
    default: nil
    }
  }

  /// `item in container`
  @inline(never) func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    let type = type(of: container)
    if type.isUserDefined, let method = type.lookup(names.contains), !method.isKind(.nativeFunction) {
      return try takeTruth(try callSpecial(container, names.contains, [item]) ?? .false)
    }
    return try plainContains(container, item)
  }

  /// `item in container` as the built-in type defines it.
  func plainContains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    switch container.kind {
    case .dictionary:
      let dictionary = container.unsafeAs(DictObject.self)
      return try dictionary.index(of: item, hash: hash(item), self) >= 0
    case .set: return try container.unsafeAs(SetObject.self).contains(item, self)
    case .string:
      guard item.isKind(.string) else {
        throw error("TypeError", "'in <string>' requires string as left operand, not \(typeName(item))")
      }
      return Self.find(
        item.unsafeAs(StringObject.self).codePoints, in: container.unsafeAs(StringObject.self).codePoints, from: 0)
        != nil
    case .bytes:
      let bytes = container.unsafeAs(BytesObject.self).bytes
      if item.isKind(.bytes) {
        return TextAlgorithms.find(item.unsafeAs(BytesObject.self).bytes, in: bytes, 0..<bytes.count) != nil
      }
      guard let index = try indexValue(item) else {
        throw error("TypeError", "a bytes-like object is required, not '\(typeName(item))'")
      }
      guard let byte = UInt8(exactly: index) else { throw error("ValueError", "byte must be in range(0, 256)") }
      return bytes.contains(byte)
    case .range:
      if let index = item.smallInt {
        let range = container.unsafeAs(RangeObject.self)
        guard range.count > 0 else { return false }
        let last = range[range.count - 1]
        let (low, high) = range.step > 0 ? (range.start, last) : (last, range.start)
        return index >= low && index <= high && (index &- range.start) % range.step == 0
      }
    case .native:
      if let result = try container.unsafeAs(NativeObject.self).contains(item, self) { return result }
    default: break
    }
    var found = false
    do throws(Raised) {
      try forEach(container) { candidate throws(Raised) in
        found = try self.equals(candidate, item)
        return !found
      }
    } catch {
      if isInFlight("TypeError"), !found, !isIterable(container) {
        clearException()
        throw self.error("TypeError", "argument of type '\(typeName(container))' is not iterable")
      }
      throw error
    }
    return found
  }

  private func isIterable(_ value: Value) -> Bool {
    switch value.kind {
    case .list, .tuple, .dictionary, .set, .range, .string, .bytes, .iterator, .generator: true
    case .native, .instance, .type: typeMember(value, names.iter) != nil || typeMember(value, names.getItem) != nil
    default: false
    }
  }

  /// Position of `needle` in `text` from `start` on.
  static func find(_ needle: [UInt32], in text: [UInt32], from start: Int) -> Int? {
    if needle.isEmpty { return start <= text.count ? start : nil }
    guard needle.count <= text.count else { return nil }
    var index = start
    while index <= text.count - needle.count {
      if text[index] == needle[0] && text[index..<(index + needle.count)].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }

  // MARK: Operators of sequences

  /// `+`, `*`, `%` and set operators of the built-in containers; nil when the operands do not fit.
  func sequenceOperator(_ op: BinaryOperator, _ l: Value, _ r: Value) throws(Raised) -> Value? {
    switch (op, l.kind, r.kind) {
    case (.add, .string, .string):
      return try concatenate(l, r)
    case (.add, .list, .list):
      let x = l.unsafeAs(ListObject.self)
      let y = r.unsafeAs(ListObject.self)
      return .object(
        ListObject(type: types.list, owning: (Array(x.elements) + Array(y.elements)).map { $0.retained() }))
    case (.add, .tuple, .tuple):
      let items = Array(l.unsafeAs(TupleObject.self).elements) + Array(r.unsafeAs(TupleObject.self).elements)
      let (left, right) = (type(of: l), type(of: r))
      let result = left.keepsTypeOfParts ? left : right.keepsTypeOfParts ? right : types.tuple
      return tuple(type: result, owning: items.map { $0.retained() })
    case (.add, .bytes, .bytes):
      let joined = l.unsafeAs(BytesObject.self).bytes + r.unsafeAs(BytesObject.self).bytes
      return .object(BytesObject(type: types.bytes, bytes: joined))
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _), (.multiply, .bytes, _):
      guard let count = try repetitionCount(r) else { return nil }
      return try repeated(l, count)
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple), (.multiply, _, .bytes):
      guard let count = try repetitionCount(l) else { return nil }
      return try repeated(r, count)
    case (.modulo, .bytes, _): return try percentFormat(bytes: l.unsafeAs(BytesObject.self).bytes, r)
    case (.modulo, .string, _): return try percentFormat(l.unsafeAs(StringObject.self), r)
    case (.bitOr, .dictionary, .dictionary):
      let copy = try copyDictionary(l.unsafeAs(DictObject.self))
      try extend(.dictionaryUpdate, copy, r)
      return copy
    case (_, .set, .set):
      return try setOperator(op, l.unsafeAs(SetObject.self), r.unsafeAs(SetObject.self), type(of: l))
    case (.bitOr, .type, _), (.bitOr, _, .type): return try union(l, r)
    default: return nil
    }
  }

  /// The text of two strings, one behind the other; owned.
  func concatenate(_ l: Value, _ r: Value) throws(Raised) -> Value {
    let x = l.unsafeAs(StringObject.self)
    let y = r.unsafeAs(StringObject.self)
    try reserve((x.count + y.count) * 4)
    if x.count == 0 { return .retained(y) }
    if y.count == 0 { return .retained(x) }
    if x.isASCII && y.isASCII {
      return .object(StringObject.make(types.str, joining: x, y))
    }
    return string(codePoints: x.codePoints + y.codePoints)
  }

  /// How often a sequence is to be repeated; nil when that is no integer.
  private func repetitionCount(_ value: Value) throws(Raised) -> Int? {
    if value.isKind(.bigInt), value.smallInt == nil {
      throw error("OverflowError", "cannot fit 'int' into an index-sized integer")
    }
    return try indexValue(value)
  }

  /// `bytes % values`: as of a text, byte by byte.
  private func percentFormat(bytes template: [UInt8], _ values: Value) throws(Raised) -> Value {
    let text = StringObject(type: types.str, codePoints: template.map(UInt32.init))
    defer { Value.object(text).release() }
    let parts = values.isKind(.tuple) ? Array(values.unsafeAs(TupleObject.self).elements) : [values]
    let shown = parts.map { part in
      part.byteContents.map { string(codePoints: $0.map(UInt32.init)) } ?? part.retained()
    }
    let arguments = values.isKind(.tuple) || values.byteContents != nil ? tuple(shown) : values.retained()
    defer { for value in shown + [arguments] { value.release() } }
    let unconverted = "not all arguments converted during string formatting"
    let result: Value
    do throws(Raised) {
      result = try percentFormat(text, arguments)
    } catch {
      if inFlight.isKind(.exception), (try? strText(inFlight)) == unconverted {
        clearException()
        throw self.error("TypeError", "not all arguments converted during bytes formatting")
      }
      throw error
    }
    defer { result.release() }
    return bytesObject(points(result).map { UInt8(truncatingIfNeeded: $0) })
  }

  private func repeated(_ sequence: Value, _ count: Int) throws(Raised) -> Value {
    let times = max(count, 0)
    let (size, overflow) = times.multipliedReportingOverflow(by: max(try length(sequence), 1) * 16)
    if overflow { throw memoryError() }
    try reserve(size)
    switch sequence.kind {
    case .string:
      let text = sequence.unsafeAs(StringObject.self)
      if text.isASCII {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * times)
        for _ in 0..<times { bytes.append(contentsOf: text.bytes) }
        return string(ascii: bytes)
      }
      return string(codePoints: Array(repeatElement(text.codePoints, count: times).joined()))
    case .list:
      let list = ListObject(type: types.list, capacity: 0)
      let source = sequence.unsafeAs(ListObject.self)
      for _ in 0..<times { for item in source.elements { list.append(owning: item.retained()) } }
      return .object(list)
    case .tuple:
      let items = Array(repeatElement(sequence.unsafeAs(TupleObject.self).elements, count: times).joined())
      let type = type(of: sequence)
      return tuple(type: type.keepsTypeOfParts ? type : types.tuple, owning: items.map { $0.retained() })
    default:
      let bytes = sequence.unsafeAs(BytesObject.self).bytes
      return .object(
        BytesObject(type: types.bytes, bytes: Array(repeatElement(bytes, count: times).joined())))
    }
  }

  /// `list *= count`
  func repeatList(_ list: ListObject, _ count: Int) throws(Raised) {
    let source = Array(list.elements)
    if count <= 0 {
      list.replace(0..<list.count, owning: [])
      return
    }
    let (size, overflow) = source.count.multipliedReportingOverflow(by: count * 16)
    if overflow { throw memoryError() }
    try reserve(size)
    for _ in 1..<max(count, 1) { for item in source { list.append(owning: item.retained()) } }
  }

  func copyDictionary(_ dictionary: DictObject) throws(Raised) -> Value {
    let copy = DictObject(type: types.dict)
    for (key, value) in dictionary.pairs { try copy.set(key, value, self) }
    return .object(copy)
  }

  // MARK: Sets

  func setOperator(_ op: BinaryOperator, _ a: SetObject, _ b: SetObject, _ type: TypeObject) throws(Raised) -> Value? {
    // The result of a subclass's operands is a plain set or frozenset.
    let type = type.isSubtype(of: types.frozenset) ? types.frozenset : types.set
    switch op {
    case .bitOr:
      let result = try copySet(a, type)
      try result.merge(b, self)
      return .object(result)
    case .bitAnd: return .object(a === b ? try copySet(a, type) : try intersection(a, .object(b), type))
    case .subtract: return .object(try difference(a, .object(b), type))
    case .bitXor: return .object(try symmetricDifference(a, b, type))
    default: return nil
    }
  }

  func inPlaceSet(_ op: BinaryOperator, _ l: Value, _ r: Value) throws(Raised) -> Value? {
    let set = l.unsafeAs(SetObject.self)
    guard !set.type.isSubtype(of: types.frozenset) else { return nil }
    switch op {
    case .bitOr: try set.merge(r.unsafeAs(SetObject.self), self)
    case .subtract: try remove(r, from: set)
    case .bitAnd, .bitXor:
      guard let result = try setOperator(op, set, r.unsafeAs(SetObject.self), types.set) else { return nil }
      defer { result.release() }
      set.exchangeElements(with: result.unsafeAs(SetObject.self))
    default: return nil
    }
    return l.retained()
  }
}
