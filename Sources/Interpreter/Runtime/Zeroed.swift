#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory from fresh zero pages, which cost nothing until they are touched.
enum Zeroed {
  static func allocate(_ count: Int) -> UnsafeMutablePointer<Value> {
    guard let memory = calloc(count, MemoryLayout<Value>.stride) else {
      // Only an exhausted address space gets here, before any program runs.
      fatalError("taper: no memory for the register stack")
    }
    return memory.assumingMemoryBound(to: Value.self)
  }

  static func free(_ pointer: UnsafeMutablePointer<Value>) {
    #if canImport(Glibc)
      Glibc.free(pointer)
    #else
      Darwin.free(pointer)
    #endif
  }
}
