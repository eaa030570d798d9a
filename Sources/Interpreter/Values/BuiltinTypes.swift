/// The built-in types of one interpreter.
public struct BuiltinTypes {
  public let object, type, none, ellipsis, notImplemented: TypeObject
  public let int, float, bool, complex, str, bytes: TypeObject
  public let tuple, list, dict, set, frozenset, range, slice: TypeObject
  public let function, builtinFunction, builtinMethod, methodWrapper, method, property, staticMethod,
    classMethod: TypeObject
  public let code, cell, module, iterator, generator, superType: TypeObject
  /// Types of the iterators over built-in containers, in the order of `IteratorObject.Form`.
  let walks: [TypeObject]
  public let enumerate, zip, map, filter, reversed, listReversed, callableIterator, bytesIterator: TypeObject
  public let methodDescriptor, wrapperDescriptor: TypeObject
  public let genericAlias, union, traceback, frame, byteArray: TypeObject
  public let dictKeys, dictValues, dictItems, mappingProxy, getSetDescriptor: TypeObject

  init(heap: Heap) {
    let metatype = TypeObject(bootstrap: heap)
    let base = TypeObject(name: "object", heap: heap, metatype: metatype, bases: [], kind: .instance)
    metatype.finishBootstrap(base: base)
    func make(_ name: String, _ kind: Kind, _ parent: TypeObject? = nil, isSubclassable: Bool = false) -> TypeObject {
      let type = TypeObject(name: name, heap: heap, metatype: metatype, bases: [parent ?? base], kind: kind)
      type.isSubclassable = isSubclassable
      return type
    }
    object = base
    base.isSubclassable = true
    type = metatype
    metatype.isSubclassable = true
    none = make("NoneType", .immediate)
    ellipsis = make("ellipsis", .immediate)
    notImplemented = make("NotImplementedType", .immediate)
    int = make("int", .bigInt, isSubclassable: true)
    float = make("float", .boxedFloat, isSubclassable: true)
    bool = make("bool", .immediate, int)
    complex = make("complex", .complex, isSubclassable: true)
    str = make("str", .string, isSubclassable: true)
    bytes = make("bytes", .bytes, isSubclassable: true)
    tuple = make("tuple", .tuple, isSubclassable: true)
    list = make("list", .list, isSubclassable: true)
    dict = make("dict", .dictionary, isSubclassable: true)
    set = make("set", .set, isSubclassable: true)
    frozenset = make("frozenset", .set, isSubclassable: true)
    range = make("range", .range)
    slice = make("slice", .slice)
    function = make("function", .function)
    builtinFunction = make("builtin_function_or_method", .nativeFunction)
    builtinMethod = make("builtin_function_or_method", .boundMethod)
    methodWrapper = make("method-wrapper", .boundMethod)
    method = make("method", .boundMethod)
    property = make("property", .property, isSubclassable: true)
    staticMethod = make("staticmethod", .staticMethod)
    classMethod = make("classmethod", .classMethod)
    code = make("code", .code)
    cell = make("cell", .cell)
    module = make("module", .module)
    iterator = make("iterator", .iterator)
    generator = make("generator", .generator)
    let walker = iterator
    walks =
      [
        "list_iterator", "tuple_iterator", "range_iterator", "str_ascii_iterator", "dict_keyiterator",
        "dict_valueiterator", "dict_itemiterator", "set_iterator",
      ].map { make($0, .iterator, walker) } + [walker]
    enumerate = make("enumerate", .iterator, walker)
    zip = make("zip", .iterator, walker)
    map = make("map", .iterator, walker)
    filter = make("filter", .iterator, walker)
    reversed = make("reversed", .iterator, walker)
    listReversed = make("list_reverseiterator", .iterator, walker)
    callableIterator = make("callable_iterator", .iterator, walker)
    bytesIterator = make("bytes_iterator", .iterator, walker)
    methodDescriptor = make("method_descriptor", .nativeFunction)
    wrapperDescriptor = make("wrapper_descriptor", .nativeFunction)
    superType = make("super", .superProxy)
    genericAlias = make("GenericAlias", .native)
    union = make("UnionType", .native)
    traceback = make("traceback", .native)
    frame = make("frame", .native)
    byteArray = make("bytearray", .native)
    dictKeys = make("dict_keys", .native)
    dictValues = make("dict_values", .native)
    dictItems = make("dict_items", .native)
    mappingProxy = make("mappingproxy", .native)
    getSetDescriptor = make("getset_descriptor", .native)
  }
}
