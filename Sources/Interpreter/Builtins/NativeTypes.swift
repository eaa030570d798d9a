/// What native modules need to build on the built-in types.
extension Interpreter {
  /// A subclass of a built-in type for a native module (`torch.Size` of `tuple`, a named tuple). The caller owns it.
  public func makeSubtype(_ name: String, module: String, of base: TypeObject) -> TypeObject {
    let type = TypeObject(name: name, heap: heap, metatype: types.type, bases: [base], kind: base.instanceKind)
    type.moduleName = module
    return type
  }

  /// A tuple of a given tuple type that takes over owned values; owned.
  public func tuple(type: TypeObject, owning items: [Value]) -> Value {
    .object(TupleObject(type: type, owning: items))
  }

  /// The elements of a tuple or list, borrowed; nil for anything else.
  public func sequence(_ value: Value) -> UnsafeBufferPointer<Value>? {
    switch value.kind {
    case .tuple: value.unsafeAs(TupleObject.self).elements
    case .list: value.unsafeAs(ListObject.self).elements
    default: nil
    }
  }

  /// Start, stop and step of a slice as integers where given; nil when the value is no slice.
  public func sliceParts(_ value: Value) throws(Raised) -> (start: Int?, stop: Int?, step: Int?)? {
    guard value.isKind(.slice) else { return nil }
    let slice = value.unsafeAs(SliceObject.self)
    func part(_ value: Value) throws(Raised) -> Int? {
      if value.isNone { return nil }
      guard let index = try indexValue(value) else {
        throw error("TypeError", "slice indices must be integers or None or have an __index__ method")
      }
      return index
    }
    return (try part(slice.start), try part(slice.stop), try part(slice.step))
  }

  /// The attributes that a class or instance carries itself.
  public func setOwn(_ name: String, of container: Container, owning value: Value) {
    container.attributes.set(heap.intern(name), value, in: container.type)
    value.release()
  }
}

extension Value {
  /// Whether this is `list`, `tuple`, `str` or `dict` (or a subclass).
  public var isList: Bool { isKind(.list) }
  public var isTuple: Bool { isKind(.tuple) }
  public var isString: Bool { isKind(.string) }
  public var isDictionary: Bool { isKind(.dictionary) }
  /// Whether this is a class.
  public var isType: Bool { isKind(.type) }
  public var isEllipsis: Bool { tag == .ellipsis }
  /// Whether this is an `int` of any size.
  public var isInteger: Bool { tag == .int || isKind(.bigInt) }

  /// The native object of exactly this (final) class behind the value, or nil.
  ///
  /// An object's first word is its class: one comparison instead of a dynamic cast.
  @inlinable public func native<T: NativeObject>(_ type: T.Type) -> T? { nativeLink(type)?.object }

  /// The same, not counted: the value keeps it alive.
  @inlinable public func nativeLink<T: NativeObject>(_ type: T.Type) -> Unmanaged<T>? {
    guard isObject, let address = UnsafeRawPointer(bitPattern: UInt(bits)),
      address.load(as: UnsafeRawPointer.self) == unsafeBitCast(type as AnyClass, to: UnsafeRawPointer.self)
    else { return nil }
    return .fromOpaque(address)
  }

  /// The text of a `str`, or nil.
  public var textIfString: String? { isKind(.string) ? unsafeAs(StringObject.self).text : nil }

  /// The double of a `float`, or nil.
  public var floatIfFloat: Double? { isFloat ? unsafeFloat : nil }

  /// The truth of a `bool`, or nil.
  public var boolIfBool: Bool? { isBool ? unsafeBool : nil }

  /// The class behind a value, or nil.
  public var typeIfType: TypeObject? { isKind(.type) ? unsafeAs(TypeObject.self) : nil }

  /// The dict behind a value, or nil.
  public var dictionaryIfDictionary: DictObject? { isKind(.dictionary) ? unsafeAs(DictObject.self) : nil }
}

extension Interpreter {
  /// Positional arguments of a function of the language, with the defaults of those that are left out; borrowed.
  public func completed(_ arguments: [Value], defaultsOf function: Value) -> [Value] {
    guard function.isKind(.function) else { return arguments }
    let object = function.unsafeAs(FunctionObject.self)
    let missing = object.code.parameters.positional - arguments.count
    guard missing > 0, let defaults = sequence(object.defaults), missing <= defaults.count else { return arguments }
    return arguments + defaults.suffix(missing)
  }
}
