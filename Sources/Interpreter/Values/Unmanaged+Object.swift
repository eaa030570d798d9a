/// Note [Plain references]. `takeUnretainedValue()` hands the compiler a retain that it can neither remove nor make
/// non-atomic; a bit cast gives it an ordinary reference, whose counting the optimiser mostly removes.
extension Unmanaged {
  /// The object, which somebody else keeps alive.
  @inlinable @inline(__always) public var object: Instance { unsafeBitCast(toOpaque(), to: Instance.self) }

  /// Uses the object, which somebody else keeps alive, without counting.
  @inlinable @inline(__always)
  public func borrowed<Success, Failure>(
    _ body: (Instance) throws(Failure) -> Success
  ) throws(Failure) -> Success {
    try _withUnsafeGuaranteedRef { object -> Result<Success, Failure> in
      do throws(Failure) { return .success(try body(object)) } catch { return .failure(error) }
    }.get()
  }
}
