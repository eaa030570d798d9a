/// `tuple`
public final class TupleObject: Container {
  /// The elements, owned: in the object itself when they are few.
  private(set) var items: UnsafeMutablePointer<Value>
  private(set) var count: Int
  /// Room for few elements (Note [Fixed layout]).
  private var room: (Value, Value) = (.none, .none)

  private static var roomCount: Int { 2 }
  /// Where `room` lies.
  private static var roomOffset: Int { Container.attributesOffset + MemoryLayout<AttributeTable>.stride + 16 }

  /// A tuple of `count` elements that the caller fills (adding owners) before anyone looks.
  init(type: TypeObject, count: Int) {
    self.count = count
    // The room's address is known once the object is.
    items = count <= Self.roomCount ? type.heap.noValues : .allocate(capacity: count)
    super.init(kind: .tuple, type: type)
    if count <= Self.roomCount {
      let base = Unmanaged.passUnretained(self).toOpaque()
      items = (base + Self.roomOffset).assumingMemoryBound(to: Value.self)
    } else {
      items.initialize(repeating: .none, count: count)
    }
  }

  /// Checks Note [Fixed layout] on one tuple.
  static func roomOffsetHolds(_ tuple: TupleObject) -> Bool {
    let base = UnsafeRawPointer(Unmanaged.passUnretained(tuple).toOpaque())
    return withUnsafePointer(to: &tuple.room) { UnsafeRawPointer($0) == base + roomOffset }
  }

  /// A tuple that takes over owned elements.
  convenience init(type: TypeObject, owning elements: some Collection<Value>) {
    self.init(type: type, count: elements.count)
    for (index, element) in elements.enumerated() { items[index] = element }
  }

  deinit {
    if UnsafeMutableRawPointer(items) != Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset {
      items.deallocate()
    }
  }

  public var elements: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: items, count: count) }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for element in elements { visit(element) }
  }

  public override func clear() {
    super.clear()
    let old = count
    count = 0
    for index in 0..<old { items[index].release() }
  }
}

/// `list`
public final class ListObject: Container {
  private(set) var items: UnsafeMutablePointer<Value>
  public private(set) var count = 0
  private var capacity: Int
  /// Set while the list is sorted, to notice changes.
  var isBeingSorted = false

  /// An empty list with room for `capacity` elements.
  init(type: TypeObject, capacity: Int = 0) {
    self.capacity = max(capacity, 4)
    items = .allocate(capacity: self.capacity)
    super.init(kind: .list, type: type)
  }

  /// A list that takes over owned elements.
  convenience init(type: TypeObject, owning elements: some Collection<Value>) {
    self.init(type: type, capacity: elements.count)
    for element in elements { append(owning: element) }
  }

  deinit { items.deallocate() }

  public var elements: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: items, count: count) }

  /// Appends, taking over the caller's ownership.
  @inline(__always) func append(owning value: Value) {
    if count == capacity { grow(to: count + 1) }
    items[count] = value
    count += 1
  }

  private func grow(to minimum: Int) {
    let wanted = max(minimum, capacity + capacity / 2)
    let grown = UnsafeMutablePointer<Value>.allocate(capacity: wanted)
    grown.update(from: items, count: count)
    items.deallocate()
    items = grown
    capacity = wanted
  }

  /// Replaces `range` by owned values; what stood there is released.
  func replace(_ range: Range<Int>, owning values: [Value]) {
    let removed = Array(elements[range])
    let newCount = count - range.count + values.count
    if newCount > capacity { grow(to: newCount) }
    let tail = count - range.upperBound
    if tail > 0 && values.count != range.count {
      (items + range.lowerBound + values.count).update(from: items + range.upperBound, count: tail)
    }
    for (index, value) in values.enumerated() { items[range.lowerBound + index] = value }
    count = newCount
    for value in removed { value.release() }
  }

  /// Removes and hands over the element at `index`.
  func take(at index: Int) -> Value {
    let value = items[index]
    if index + 1 < count { (items + index).update(from: items + index + 1, count: count - index - 1) }
    count -= 1
    return value
  }

  /// Empties the list and hands over its elements.
  func takeAll() -> [Value] {
    let all = Array(elements)
    count = 0
    return all
  }

  /// Sets the element at `index`, taking over the caller's ownership.
  @inline(__always) func set(_ index: Int, owning value: Value) {
    let old = items[index]
    items[index] = value
    old.release()
  }

  /// Exchanges the whole contents for `values` without counting anyone (sorting, reversing).
  func rearrange(_ values: [Value]) {
    for (index, value) in values.enumerated() where index < count { items[index] = value }
  }

  public override func traverse(_ visit: (Value) -> Void) {
    super.traverse(visit)
    for element in elements { visit(element) }
  }

  public override func clear() {
    super.clear()
    let old = count
    count = 0
    for index in 0..<old { items[index].release() }
  }
}

/// `range` over 64-bit integers.
public final class RangeObject: Object {
  let start, stop, step: Int
  let count: Int

  init(type: TypeObject, start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    count = RangeObject.length(start, stop, step)
    super.init(kind: .range, type: type)
  }

  /// Number of elements, without overflow.
  static func length(_ start: Int, _ stop: Int, _ step: Int) -> Int {
    if step > 0 ? start >= stop : start <= stop { return 0 }
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    let steps = (distance - 1) / step.magnitude
    return steps >= UInt(Int.max) ? Int.max : Int(steps) + 1
  }

  subscript(index: Int) -> Int { start &+ index &* step }
}

/// `slice`
public final class SliceObject: Object {
  /// The three parts, owned; `None` where missing.
  private(set) var start, stop, step: Value

  init(type: TypeObject, start: Value, stop: Value, step: Value) {
    self.start = start.retained()
    self.stop = stop.retained()
    self.step = step.retained()
    super.init(kind: .slice, type: type)
  }

  public override func clear() {
    let old = [start, stop, step]
    (start, stop, step) = (.none, .none, .none)
    for value in old { value.release() }
  }
}

/// `bytes`
public final class BytesObject: Object {
  public let bytes: [UInt8]

  init(type: TypeObject, bytes: [UInt8]) {
    self.bytes = bytes
    super.init(kind: .bytes, type: type)
  }
}
