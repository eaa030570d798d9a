/// Registers and constants as the instructions of one frame see them. Copied freely: it owns nothing.
struct RegisterWindow {
  let registers: UnsafeMutablePointer<Value>
  let constants: UnsafeMutablePointer<Value>
  /// Registers below this number are locals; the others hold temporaries.
  let localCount: Int

  @inline(__always) init(_ frame: UnsafeMutablePointer<Frame>) {
    registers = frame.pointee.registers
    constants = frame.pointee.code._withUnsafeGuaranteedRef { $0.constants }
    localCount = frame.pointee.code._withUnsafeGuaranteedRef { $0.localCount }
  }

  /// The operand, borrowed: a register, or constant `~operand` when it is negative.
  @inline(__always) func read(_ operand: Int32) -> Value {
    operand >= 0 ? registers[Int(operand)] : constants[Int(~operand)]
  }

  /// Writes a register, which takes over ownership of `value`.
  @inline(__always) func write(_ register: Int32, _ value: Value) {
    let place = registers + Int(register)
    let old = place.pointee
    place.pointee = value
    if old.isObject { old.release() }
  }

  /// Ends the life of an operand that is a temporary.
  @inline(__always) func consume(_ operand: Int32) {
    if Int(operand) >= localCount {
      let place = registers + Int(operand)
      let old = place.pointee
      if old.isObject {
        place.pointee = .unbound
        old.release()
      }
    }
  }

  /// The operand as an owned value: a temporary is moved, anything else gains an owner.
  @inline(__always) func take(_ operand: Int32) -> Value {
    let value = read(operand)
    if value.isObject {
      if Int(operand) >= localCount {
        registers[Int(operand)] = .unbound
      } else {
        value.retain()
      }
    }
    return value
  }
}

// What the run loop does not do itself: operands that are not numbers of one type.
extension Interpreter {
  /// `b op c` of an arithmetic instruction, its operands consumed; owned.
  @inline(never) func binary(_ instruction: FetchedInstruction, _ window: RegisterWindow) throws(Raised) -> Value {
    if instruction.opcode == .add {
      let (l, r) = (window.read(instruction.b), window.read(instruction.c))
      if l.hasType(types.str), r.hasType(types.str) {
        let result = try concatenate(l, r)
        window.consume(instruction.b)
        window.consume(instruction.c)
        return result
      }
    }
    let result = try binary(
      instruction.opcode.binaryOperator, window.read(instruction.b), window.read(instruction.c),
      isInPlace: instruction.flag != 0)
    window.consume(instruction.b)
    window.consume(instruction.c)
    return result
  }

  /// `b op c` of a comparing instruction, its operands consumed; owned.
  @inline(never) func compare(_ instruction: FetchedInstruction, _ window: RegisterWindow) throws(Raised) -> Value {
    let result = try compare(
      instruction.opcode.comparisonOperator, window.read(instruction.b), window.read(instruction.c))
    window.consume(instruction.b)
    window.consume(instruction.c)
    return result
  }

  /// The truth of `b op c` of a comparing jump, its operands consumed.
  @inline(never) func test(_ instruction: FetchedInstruction, _ window: RegisterWindow) throws(Raised) -> Bool {
    let result = try compare(instruction, window)
    return result.isBool ? result.unsafeBool : try takeTruth(result)
  }
}
