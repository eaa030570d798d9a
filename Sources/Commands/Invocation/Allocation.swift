#if canImport(Glibc)
  import Glibc
#endif

/// How the process asks the system for memory.
enum Allocation {
  /// One heap for all threads, which keeps what was freed for the next objects. (By default the interpreter's thread has a
  /// heap of its own that grows and shrinks page by page, each time with a system call.)
  static func prepare() {
    #if canImport(Glibc)
      // `malloc.h` is not part of Swift's module of the C library: the function and its options are named here.
      typealias Function = @convention(c) (_ option: Int32, _ value: Int32) -> Int32
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let set = unsafeBitCast(symbol, to: Function.self)
      let (trimThreshold, topPad, mmapThreshold, arenaMax): (Int32, Int32, Int32, Int32) = (-1, -2, -3, -8)
      _ = set(arenaMax, 1)
      _ = set(trimThreshold, 256 << 20)
      _ = set(topPad, 1 << 20)
      _ = set(mmapThreshold, 32 << 20)
    #endif
  }
}
