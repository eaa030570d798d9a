#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands out storages within a budget and keeps freed blocks for the next request of their size.
///
/// First touch of fresh memory costs ten times an addition, so blocks are kept (up to a quarter of the budget).
public final class StorageAllocator {
  /// Blocks of at most this many bytes lie inside the storage object and are not counted.
  public static let inlineLimit = 256

  /// Most bytes that may be in use at once.
  public var limit: Int
  /// Bytes in use by live storages, small ones not counted.
  public private(set) var used = 0
  /// Largest `used` so far.
  public private(set) var peak = 0
  private var cached = 0
  private var free: [Int: [UnsafeMutableRawPointer]] = [:]

  /// An allocator that may use `limit` bytes; by default 80 % of physical memory.
  public init(limit: Int? = nil) {
    self.limit = limit ?? StorageAllocator.physicalMemory / 5 * 4
  }

  deinit { releaseCache() }

  /// Bytes of physical memory of this machine.
  public static var physicalMemory: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages * size : 1 << 32
  }

  /// A storage of `byteCount` uninitialised bytes, 64-byte aligned above `inlineLimit`.
  ///
  /// RuntimeError with PyTorch's DefaultCPUAllocator text when the budget or the system has no room.
  @inlinable
  public func allocate(_ byteCount: Int) throws(TensorError) -> Storage {
    if byteCount <= StorageAllocator.inlineLimit { return Storage.inline(byteCount) }
    return try allocateLarge(byteCount)
  }

  @usableFromInline
  func allocateLarge(_ byteCount: Int) throws(TensorError) -> Storage {
    guard byteCount <= limit - used else { throw StorageAllocator.failure(byteCount) }
    let size = StorageAllocator.sizeClass(byteCount)
    if let pointer = free[size]?.popLast() {
      cached -= size
      account(size)
      return .outOfLine(pointer, byteCount, self)
    }
    if byteCount > limit - used - cached { releaseCache() }
    var pointer: UnsafeMutableRawPointer?
    guard posix_memalign(&pointer, 64, size) == 0, let pointer else { throw StorageAllocator.failure(byteCount) }
    #if os(Linux)
      if size >= 4 << 20 { madvise(pointer, size, Int32(MADV_HUGEPAGE)) }
    #endif
    account(size)
    return .outOfLine(pointer, byteCount, self)
  }

  /// Takes back the block of a storage that is going away.
  func recycle(_ pointer: UnsafeMutableRawPointer, _ byteCount: Int) {
    let size = StorageAllocator.sizeClass(byteCount)
    used -= size
    if size <= limit / 4 - cached {
      cached += size
      free[size, default: []].append(pointer)
    } else {
      giveBack(pointer)
    }
  }

  /// Gives all kept blocks back to the system.
  public func releaseCache() {
    for (_, blocks) in free { for block in blocks { giveBack(block) } }
    free.removeAll()
    cached = 0
  }

  /// PyTorch's text for a request that cannot be met.
  public static func failure(_ byteCount: Int) -> TensorError {
    .runtime(
      "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: "
        + "you tried to allocate \(byteCount) bytes. Error code 12 (Cannot allocate memory)")
  }

  private func account(_ size: Int) {
    used += size
    if used > peak { peak = used }
  }

  /// Sizes are rounded up so that neighbours share blocks: to 64 bytes below a page, to an eighth above.
  private static func sizeClass(_ byteCount: Int) -> Int {
    if byteCount <= 4096 { return (byteCount + 63) & ~63 }
    let step = 1 << (Int.bitWidth - byteCount.leadingZeroBitCount - 4)
    let (rounded, overflow) = byteCount.addingReportingOverflow(step - 1)
    return overflow ? byteCount : rounded & ~(step - 1)
  }
}

private func giveBack(_ pointer: UnsafeMutableRawPointer) { free(pointer) }
