#if DEBUG || INTERNAL_CHECKS
  /// Checks of Note [Ownership], in debug and test builds only: a violation is a defect of the compiler or of an
  /// instruction, never of a program, so it stops at once.
  extension Interpreter {
    /// Rule 3: every temporary of a frame that returns was consumed.
    func checkTemporariesDead(_ frame: UnsafeMutablePointer<Frame>) {
      let code = frame.pointee.code.object
      for register in code.localCount..<max(code.registerCount, code.localCount)
      where frame.pointee.registers[register].isObject {
        preconditionFailure(
          "temporary \(register) of \(code.qualifiedName.text) is alive at its return, line "
            + "\(code.line(of: frame.pointee.next - code.instructions))")
      }
    }

    /// Rule 4: registers that a new frame takes over hold no object.
    func checkDead(_ registers: UnsafeMutablePointer<Value>, _ range: Range<Int>, _ code: Unmanaged<CodeObject>) {
      for register in range where registers[register].isObject {
        preconditionFailure(
          "register \(register) below a new frame of \(code.object.qualifiedName.text) holds an object")
      }
    }
  }
#endif
