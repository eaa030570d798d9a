/// What a storage knows of its block of memory.
@frozen
public struct StorageHeader {
  /// First byte of the block.
  public let pointer: UnsafeMutableRawPointer
  /// Size of the block in bytes.
  public var byteCount: Int
  /// Bumped by every in-place operation on any tensor that shares this storage.
  public var version: UInt32
  /// Who gets the block back; nil when it lies inside the storage object.
  @usableFromInline let allocator: StorageAllocator?

  @inlinable
  init(pointer: UnsafeMutableRawPointer, byteCount: Int, allocator: StorageAllocator?) {
    self.pointer = pointer
    self.byteCount = byteCount
    self.version = 0
    self.allocator = allocator
  }
}

/// A block of memory that tensors share. Small blocks lie inside the object, larger ones come from a `StorageAllocator`.
public final class Storage: ManagedBuffer<StorageHeader, UInt64> {
  /// First byte of the block.
  @inlinable public var pointer: UnsafeMutableRawPointer { header.pointer }
  /// Size of the block in bytes.
  @inlinable public var byteCount: Int { header.byteCount }

  /// Version shared by all tensors on this storage (`.data` tensors keep one of their own).
  @inlinable
  public var version: UInt32 {
    get { header.version }
    set { header.version = newValue }
  }

  deinit {
    if let allocator = header.allocator { allocator.recycle(header.pointer, header.byteCount) }
  }

  /// A storage whose `byteCount` bytes (at most `StorageAllocator.inlineLimit`) lie inside the object.
  @inlinable
  public static func inline(_ byteCount: Int) -> Storage {
    let buffer = Storage.create(minimumCapacity: (byteCount &+ 7) >> 3) { buffer in
      buffer.withUnsafeMutablePointerToElements {
        StorageHeader(pointer: UnsafeMutableRawPointer($0), byteCount: byteCount, allocator: nil)
      }
    }
    return unsafeDowncast(buffer, to: Storage.self)
  }

  static func outOfLine(_ pointer: UnsafeMutableRawPointer, _ byteCount: Int, _ allocator: StorageAllocator) -> Storage
  {
    let buffer = Storage.create(minimumCapacity: 0) { _ in
      StorageHeader(pointer: pointer, byteCount: byteCount, allocator: allocator)
    }
    return unsafeDowncast(buffer, to: Storage.self)
  }
}
