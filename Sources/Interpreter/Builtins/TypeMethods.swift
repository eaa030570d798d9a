/// The methods of the built-in types, a file a type.
extension Interpreter {
  func installTypeMethods() {
    installStringMethods()
    installListMethods()
    installDictMethods()
    installSetMethods()
    installBytesMethods()
    installNumberMethods()
    installRangeMethods()
    installSpecialMethods()
  }
}
