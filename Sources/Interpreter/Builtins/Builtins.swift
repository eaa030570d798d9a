/// Fills `builtins`.
extension Interpreter {
  func installBuiltins() {
    prepare(builtins)
    modules.set(name: heap.intern("builtins"), .object(builtins))
    installExceptions()
    installObjectType()
    for (name, type) in [
      ("object", types.object), ("type", types.type), ("int", types.int), ("float", types.float),
      ("bool", types.bool), ("complex", types.complex), ("str", types.str), ("bytes", types.bytes),
      ("tuple", types.tuple), ("list", types.list), ("dict", types.dict), ("set", types.set),
      ("frozenset", types.frozenset), ("range", types.range), ("slice", types.slice),
      ("property", types.property), ("staticmethod", types.staticMethod), ("classmethod", types.classMethod),
      ("super", types.superType), ("bytearray", types.byteArray),
    ] {
      set(name, in: builtins, owning: .retained(type))
    }
    set("NotImplemented", in: builtins, owning: .notImplemented)
    set("Ellipsis", in: builtins, owning: .ellipsis)
    set("__debug__", in: builtins, owning: .true)
    set("__build_class__", in: builtins, owning: buildClassFunction.retained())
    installConstructors()
    installFunctionTypes()
    installFunctions()
    installIterationFunctions()
    installTypeMethods()
    installHintTypes()
    installTracebackTypes()
    installByteArray()
    installMappingProxy()
  }
}
