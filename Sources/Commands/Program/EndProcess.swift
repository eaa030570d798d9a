#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the process at once: handlers, buffers and other threads are not waited for.
func endProcess(status: Int32) -> Never { _exit(status) }
