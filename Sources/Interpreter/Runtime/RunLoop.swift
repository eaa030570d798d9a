/// The run loop: one switch over instructions (docs/decisions/001-evaluator.md).
///
/// Numbers are dealt with here; everything else goes to a slow path outside, marked `@inline(never)`, that may raise or
/// run other code. `pc` is saved in the frame before anything that can look at frames.
extension Interpreter {
  /// Runs the topmost frame, which is an entry frame, to its end; the result is owned by the caller.
  func run() throws(Raised) -> Value {
    nativeDepth += 1
    defer { nativeDepth -= 1 }
    let entryDepth = depth
    var frame = frames + (depth - 1)
    var pc = frame.pointee.next
    var regs = frame.pointee.registers
    var code = frame.pointee.code
    var constants = code._withUnsafeGuaranteedRef { $0.constants }
    var locals = code._withUnsafeGuaranteedRef { $0.localCount }

    @inline(__always) func reload() {
      frame = frames + (depth - 1)
      pc = frame.pointee.next
      regs = frame.pointee.registers
      code = frame.pointee.code
      constants = code._withUnsafeGuaranteedRef { $0.constants }
      locals = code._withUnsafeGuaranteedRef { $0.localCount }
    }
    @inline(__always) func read(_ operand: Int32) -> Value {
      operand >= 0 ? regs[Int(operand)] : constants[Int(~operand)]
    }
    /// Writes a register, which takes over ownership of `value`.
    @inline(__always) func write(_ register: Int32, _ value: Value) {
      let place = regs + Int(register)
      let old = place.pointee
      place.pointee = value
      if old.isObject { old.release() }
    }
    /// Ends the life of an operand that is a temporary.
    @inline(__always) func consume(_ operand: Int32) {
      if Int(operand) >= locals {
        let place = regs + Int(operand)
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
        if Int(operand) >= locals {
          regs[Int(operand)] = .unbound
        } else {
          value.retain()
        }
      }
      return value
    }

    while true {
      do throws(Raised) {
        while true {
          let instruction = pc.pointee
          pc += 1
          switch instruction.opcode {
          // MARK: Data
          case .move: write(instruction.a, take(instruction.b))
          case .copy: write(instruction.a, regs[Int(instruction.b)].retained())
          case .clear: write(instruction.a, .unbound)
          case .checkBound:
            if regs[Int(instruction.a)].isUnbound {
              frame.pointee.next = pc
              throw unboundLocal(instruction.a)
            }
          case .deleteLocal:
            if regs[Int(instruction.a)].isUnbound {
              frame.pointee.next = pc
              throw unboundLocal(instruction.a)
            }
            write(instruction.a, .unbound)

          // MARK: Globals, names, cells
          case .loadGlobal:
            let site = code._withUnsafeGuaranteedRef { $0.globalSites } + Int(instruction.b)
            let position = Int(site.pointee.position)
            let globals = frame.pointee.globals
            if position >= 0 && !site.pointee.isBuiltin
              && globals._withUnsafeGuaranteedRef({ $0.keyVersion }) == site.pointee.keyVersion
            {
              let value = globals._withUnsafeGuaranteedRef { $0.entries[position].value }
              write(instruction.a, value.retained())
            } else {
              frame.pointee.next = pc
              write(instruction.a, try loadGlobal(site, globals))
            }
          case .storeGlobal:
            let site = code._withUnsafeGuaranteedRef { $0.globalSites } + Int(instruction.b)
            let position = Int(site.pointee.position)
            let globals = frame.pointee.globals
            let value = take(instruction.c)
            if position >= 0 && !site.pointee.isBuiltin
              && globals._withUnsafeGuaranteedRef({ $0.keyVersion }) == site.pointee.keyVersion
            {
              globals._withUnsafeGuaranteedRef { $0.replaceValue(at: position, owning: value) }
            } else {
              storeGlobal(site, globals, value)
              value.release()
            }
          case .deleteGlobal:
            frame.pointee.next = pc
            try deleteGlobal(code._withUnsafeGuaranteedRef { $0.globalSites } + Int(instruction.b))
          case .loadName:
            frame.pointee.next = pc
            write(instruction.a, try loadName(constants[Int(instruction.b)]))
          case .storeName:
            frame.pointee.next = pc
            storeName(constants[Int(instruction.b)], read(instruction.c))
            consume(instruction.c)
          case .deleteName:
            frame.pointee.next = pc
            try deleteName(constants[Int(instruction.b)])
          case .loadCell:
            let value = regs[Int(instruction.b)].cellValue
            if value.isUnbound {
              frame.pointee.next = pc
              throw unboundCell(instruction.b)
            }
            write(instruction.a, value.retained())
          case .loadClassCell:
            frame.pointee.next = pc
            write(instruction.a, try loadClassCell(instruction.b, regs[Int(instruction.b)]))
          case .storeCell: regs[Int(instruction.a)].setCell(owning: take(instruction.b))
          case .deleteCell:
            if regs[Int(instruction.a)].cellValue.isUnbound {
              frame.pointee.next = pc
              throw unboundCell(instruction.a)
            }
            regs[Int(instruction.a)].setCell(owning: .unbound)
          case .makeCell:
            let place = regs + Int(instruction.a)
            place.pointee = .object(CellObject(type: types.cell, owning: place.pointee))
          case .pushCell: write(instruction.a, regs[Int(instruction.b)].retained())

          // MARK: Arithmetic
          case .add:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if l.isInt && r.isInt {
              let (sum, overflow) = l.unsafeInt.addingReportingOverflow(r.unsafeInt)
              if !overflow {
                write(instruction.a, .int(sum))
                continue
              }
            } else if l.isFloat && r.isFloat {
              write(instruction.a, .float(l.unsafeFloat + r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            let result = try binary(.add, l, r, isInPlace: instruction.flag != 0)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .subtract:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if l.isInt && r.isInt {
              let (difference, overflow) = l.unsafeInt.subtractingReportingOverflow(r.unsafeInt)
              if !overflow {
                write(instruction.a, .int(difference))
                continue
              }
            } else if l.isFloat && r.isFloat {
              write(instruction.a, .float(l.unsafeFloat - r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            let result = try binary(.subtract, l, r, isInPlace: instruction.flag != 0)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .multiply:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if l.isInt && r.isInt {
              let (product, overflow) = l.unsafeInt.multipliedReportingOverflow(by: r.unsafeInt)
              if !overflow {
                write(instruction.a, .int(product))
                continue
              }
            } else if l.isFloat && r.isFloat {
              write(instruction.a, .float(l.unsafeFloat * r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            let result = try binary(.multiply, l, r, isInPlace: instruction.flag != 0)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .divide, .floorDivide, .modulo, .power, .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft,
            .shiftRight:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if let quick = Self.quickBinary(instruction.opcode, l, r) {
              write(instruction.a, quick)
              continue
            }
            frame.pointee.next = pc
            let result = try binary(instruction.opcode.binaryOperator, l, r, isInPlace: instruction.flag != 0)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .negate:
            let value = read(instruction.b)
            if value.isFloat {
              write(instruction.a, .float(-value.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            let result = try unary(.negate, value)
            consume(instruction.b)
            write(instruction.a, result)
          case .plus, .invert:
            frame.pointee.next = pc
            let result = try unary(instruction.opcode == .plus ? .plus : .invert, read(instruction.b))
            consume(instruction.b)
            write(instruction.a, result)
          case .not:
            let value = read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
              consume(instruction.b)
            }
            write(instruction.a, .bool(!truth))

          // MARK: Comparison
          case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if let outcome = Self.quickCompare(instruction.opcode.rawValue - Opcode.equal.rawValue, l, r) {
              write(instruction.a, .bool(outcome))
              continue
            }
            frame.pointee.next = pc
            let result = try compare(instruction.opcode.comparisonOperator, l, r)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .is, .isNot:
            let outcome = read(instruction.b).isIdentical(to: read(instruction.c))
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, .bool(outcome == (instruction.opcode == .is)))
          case .contains, .notContains:
            frame.pointee.next = pc
            let outcome = try contains(read(instruction.c), read(instruction.b))
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, .bool(outcome == (instruction.opcode == .contains)))
          case .jumpEqual, .jumpNotEqual, .jumpLess, .jumpLessEqual, .jumpGreater, .jumpGreaterEqual:
            let l = read(instruction.b)
            let r = read(instruction.c)
            if let outcome = Self.quickCompare(instruction.opcode.rawValue - Opcode.jumpEqual.rawValue, l, r) {
              if outcome == (instruction.flag != 0) {
                pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
              }
              continue
            }
            frame.pointee.next = pc
            let result = try compare(instruction.opcode.comparisonOperator, l, r)
            consume(instruction.b)
            consume(instruction.c)
            let outcome = result.isBool ? result.unsafeBool : try takeTruth(result)
            if outcome == (instruction.flag != 0) {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
            }

          // MARK: Jumps
          case .jump: pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
          case .loop:
            pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
            if interruptFlag.isSet || heap.wantsCollection {
              frame.pointee.next = pc
              try safepoint()
            }
          case .safepoint:
            if interruptFlag.isSet || heap.wantsCollection {
              frame.pointee.next = pc
              try safepoint()
            }
          case .jumpIfTrue, .jumpIfFalse:
            let value = read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
              consume(instruction.b)
            }
            if truth == (instruction.opcode == .jumpIfTrue) {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
            }
          case .jumpIfTrueKeep, .jumpIfFalseKeep:
            let value = read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
            }
            if truth == (instruction.opcode == .jumpIfTrueKeep) {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
            }
          case .jumpIfNone:
            let isNone = read(instruction.b).isNone
            consume(instruction.b)
            if isNone == (instruction.flag != 0) {
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a)
            }

          // MARK: Iteration
          case .getIterator:
            frame.pointee.next = pc
            let value = read(instruction.b)
            let result = try instruction.flag == 0 ? iterator(value) : delegate(value)
            consume(instruction.b)
            write(instruction.a, result)
          case .forIterator:
            let source = regs[Int(instruction.b)]
            if source.kind == .iterator {
              let iterator = Unmanaged<IteratorObject>.fromOpaque(source.pointer)
              if let item = iterator._withUnsafeGuaranteedRef({ $0.quickNext() }) {
                write(instruction.a, item)
                continue
              }
            } else if source.kind == .generator {
              frame.pointee.next = pc
              try enter(
                generator: source.unsafeAs(GeneratorObject.self), result: instruction.a,
                exhausted: code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.c))
              reload()
              continue
            }
            frame.pointee.next = pc
            if let item = try next(source) {
              write(instruction.a, item)
            } else {
              write(instruction.b, .unbound)
              pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.c)
            }
          case .unpack:
            frame.pointee.next = pc
            try unpack(read(instruction.b), into: regs + Int(instruction.a), count: Int(instruction.c))
            consume(instruction.b)
          case .unpackStarred:
            frame.pointee.next = pc
            let before = Int(instruction.c & 0xffff)
            let after = Int(instruction.c >> 16)
            try unpackStarred(read(instruction.b), into: regs + Int(instruction.a), before: before, after: after)
            consume(instruction.b)

          // MARK: Displays
          case .buildTuple:
            let count = Int(instruction.c)
            let tuple = TupleObject(type: types.tuple, count: count)
            let base = regs + Int(instruction.b)
            for index in 0..<count {
              tuple.items[index] = base[index]
              base[index] = .unbound
            }
            write(instruction.a, .object(tuple))
          case .buildList:
            let count = Int(instruction.c)
            let list = ListObject(type: types.list, capacity: count)
            let base = regs + Int(instruction.b)
            for index in 0..<count {
              list.append(owning: base[index])
              base[index] = .unbound
            }
            write(instruction.a, .object(list))
          case .buildSet, .buildDictionary, .buildString, .buildSlice:
            frame.pointee.next = pc
            let result = try build(instruction.opcode, regs + Int(instruction.b), Int(instruction.c))
            write(instruction.a, result)
          case .listAppend:
            let value = take(instruction.b)
            regs[Int(instruction.a)].unsafeAs(ListObject.self).append(owning: value)
          case .listExtend, .setAdd, .setUpdate, .dictionaryUpdate, .dictionaryMerge:
            frame.pointee.next = pc
            let isCall = instruction.flag == 2 || instruction.opcode == .dictionaryMerge
            try extend(
              instruction.opcode, regs[Int(instruction.a)], read(instruction.b), isStarred: instruction.flag != 0,
              callable: isCall ? regs[Int(instruction.c)] : nil)
            consume(instruction.b)
          case .dictionarySet:
            frame.pointee.next = pc
            try regs[Int(instruction.a)].unsafeAs(DictObject.self).set(read(instruction.b), read(instruction.c), self)
            consume(instruction.b)
            consume(instruction.c)
          case .listToTuple:
            let tuple = tupleFromList(read(instruction.b))
            consume(instruction.b)
            write(instruction.a, tuple)

          // MARK: Items
          case .getItem:
            let container = read(instruction.b)
            let key = read(instruction.c)
            if key.isInt, container.isKind(.list), !container.hasUserDefinedType {
              let item = Unmanaged<ListObject>.fromOpaque(container.pointer)._withUnsafeGuaranteedRef {
                list -> Value in
                var index = key.unsafeInt
                if index < 0 { index += list.count }
                return index >= 0 && index < list.count ? list.items[index].retained() : .unbound
              }
              if !item.isUnbound {
                consume(instruction.b)
                write(instruction.a, item)
                continue
              }
            }
            frame.pointee.next = pc
            let result = try getItem(container, key)
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .setItem:
            let container = read(instruction.a)
            let key = read(instruction.b)
            if key.isInt, container.isKind(.list), !container.hasUserDefinedType {
              let list = Unmanaged<ListObject>.fromOpaque(container.pointer)
              let index = key.unsafeInt
              let isInside = list._withUnsafeGuaranteedRef { index >= 0 && index < $0.count }
              if isInside {
                let value = take(instruction.c)
                list._withUnsafeGuaranteedRef { $0.set(index, owning: value) }
                consume(instruction.a)
                continue
              }
            }
            frame.pointee.next = pc
            try setItem(container, key, read(instruction.c))
            consume(instruction.a)
            consume(instruction.b)
            consume(instruction.c)
          case .deleteItem:
            frame.pointee.next = pc
            try deleteItem(read(instruction.a), read(instruction.b))
            consume(instruction.a)
            consume(instruction.b)
          case .storeAnnotation:
            frame.pointee.next = pc
            try storeAnnotation(read(instruction.a), read(instruction.b))
            consume(instruction.a)
            consume(instruction.b)

          // MARK: Attributes
          case .loadAttribute:
            let object = read(instruction.b)
            let site = code._withUnsafeGuaranteedRef { $0.attributeSites } + Int(instruction.c)
            if object.isKind(.instance),
              object.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version,
              site.pointee.form == .slot
            {
              let table = object.containerAttributes
              if table.pointee.dictionary == nil, site.pointee.slot < table.pointee.count,
                let slots = table.pointee.slots
              {
                let value = slots[Int(site.pointee.slot)].retained()
                consume(instruction.b)
                write(instruction.a, value)
                continue
              }
            }
            frame.pointee.next = pc
            if site.pointee.form == .property, object.isObject,
              object.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version
            {
              let property = Unmanaged<PropertyObject>.fromOpaque(site.pointee.member.pointer)
              if property._withUnsafeGuaranteedRef({ $0.isNative }) {
                let result = try property.borrowed { (property) throws(Raised) -> Value in
                  try property.nativeGetter(self, object)
                }
                consume(instruction.b)
                write(instruction.a, result)
                continue
              }
            }
            let result = try loadAttribute(object, site)
            consume(instruction.b)
            write(instruction.a, result)
          case .storeAttribute:
            let object = read(instruction.a)
            let site = code._withUnsafeGuaranteedRef { $0.attributeSites } + Int(instruction.b)
            if object.isKind(.instance),
              object.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version,
              site.pointee.form == .slot
            {
              let table = object.containerAttributes
              if table.pointee.dictionary == nil, site.pointee.slot < table.pointee.count,
                let slots = table.pointee.slots
              {
                let place = slots + Int(site.pointee.slot)
                let old = place.pointee
                place.pointee = take(instruction.c)
                old.release()
                consume(instruction.a)
                continue
              }
            }
            frame.pointee.next = pc
            try storeAttribute(object, site, read(instruction.c))
            consume(instruction.c)
            consume(instruction.a)
          case .deleteAttribute:
            frame.pointee.next = pc
            let name = code._withUnsafeGuaranteedRef { $0.attributeSites }[Int(instruction.b)].name
            try setAttribute(read(instruction.a), name, nil)
            consume(instruction.a)

          // MARK: Calls
          case .call:
            let base = regs + Int(instruction.b)
            frame.pointee.next = pc
            if base.pointee.kind == .function {
              let callable = base.pointee
              let function = Unmanaged<FunctionObject>.fromOpaque(callable.pointer)
              let isExact = function._withUnsafeGuaranteedRef {
                $0.code.parameters.isPlain && $0.code.parameters.positional == Int(instruction.c)
              }
              if isExact {
                base.pointee = .unbound
                try pushFrame(function, callable, base + 1, instruction.a)
                reload()
                continue
              }
            }
            if try call(base, count: Int(instruction.c), keywords: nil, result: instruction.a) {
              reload()
              continue
            }
            write(instruction.a, takeReturned())
          case .loadMethod:
            let object = read(instruction.b)
            let site = code._withUnsafeGuaranteedRef { $0.attributeSites } + Int(instruction.c)
            if object.isObject, object.header.pointee.kind.isContainer, site.pointee.form == .function,
              object.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version,
              object.containerAttributes.pointee.dictionary == nil
            {
              // The receiver moves on as the first argument.
              let member = site.pointee.member.retained()
              let receiver = take(instruction.b)
              write(instruction.a, member)
              write(instruction.a + 1, receiver)
              continue
            }
            frame.pointee.next = pc
            let (callable, receiver) = try loadMethod(object, site)
            consume(instruction.b)
            write(instruction.a, callable)
            write(instruction.a + 1, receiver)
          case .callMethod:
            let base = regs + Int(instruction.b)
            let hasReceiver = !base[1].isUnbound
            frame.pointee.next = pc
            let arguments = hasReceiver ? base + 1 : base + 2
            let count = Int(instruction.c) + (hasReceiver ? 1 : 0)
            if base.pointee.kind == .function {
              let callable = base.pointee
              let function = Unmanaged<FunctionObject>.fromOpaque(callable.pointer)
              let isExact = function._withUnsafeGuaranteedRef {
                $0.code.parameters.isPlain && $0.code.parameters.positional == count
              }
              if isExact {
                base.pointee = .unbound
                try pushFrame(function, callable, arguments, instruction.a)
                reload()
                continue
              }
            }
            if !hasReceiver {
              base[1] = base[0]
              base[0] = .unbound
            }
            if try call(arguments - 1, count: count, keywords: nil, result: instruction.a) {
              reload()
              continue
            }
            write(instruction.a, takeReturned())
          case .callKeywords:
            frame.pointee.next = pc
            let shape = code._withUnsafeGuaranteedRef { $0.callShapes }[Int(instruction.c)]
            if try call(
              regs + Int(instruction.b), count: shape.positionalCount, keywords: shape.names, result: instruction.a)
            {
              reload()
              continue
            }
            write(instruction.a, takeReturned())
          case .callMethodKeywords:
            frame.pointee.next = pc
            let shape = code._withUnsafeGuaranteedRef { $0.callShapes }[Int(instruction.c)]
            let base = regs + Int(instruction.b)
            let hasReceiver = !base[1].isUnbound
            if !hasReceiver {
              base[1] = base[0]
              base[0] = .unbound
            }
            if try call(
              hasReceiver ? base : base + 1, count: shape.positionalCount + (hasReceiver ? 1 : 0),
              keywords: shape.names, result: instruction.a)
            {
              reload()
              continue
            }
            write(instruction.a, takeReturned())
          case .callUnpacked:
            frame.pointee.next = pc
            let result = try callUnpacked(regs + Int(instruction.b))
            write(instruction.a, result)
          case .returnValue:
            var value = take(instruction.b)
            #if DEBUG || INTERNAL_CHECKS
              checkTemporariesDead(frame)
            #endif
            for index in 0..<locals {
              let old = regs[index]
              if old.isObject {
                regs[index] = .unbound
                old.release()
              }
            }
            let form = frame.pointee.form
            let result = frame.pointee.result
            let callable = frame.pointee.callable
            if frame.pointee.generator != nil {
              // A generator's return ends the iteration.
              if try finishGenerator(frame, value) { return .unbound }
              reload()
              continue
            }
            if !frame.pointee.constructed.isUnbound {
              value = try takeConstructed(frame, value)
            }
            depth -= 1
            callable.release()
            if form == .entry { return value }
            reload()
            write(result, value)
          case .yield:
            let value = take(instruction.b)
            frame.pointee.next = pc
            if suspend(frame, sendRegister: instruction.a, value) { return value }
            let result = frame.pointee.result
            reload()
            write(result, value)
          case .yieldFrom:
            frame.pointee.next = pc
            let sent = regs[Int(instruction.c)]
            regs[Int(instruction.c)] = .unbound
            if let item = try delegateStep(regs[Int(instruction.b)], sending: sent) {
              // Comes back to this instruction with what is sent in.
              frame.pointee.next = pc - 1
              if suspend(frame, sendRegister: instruction.c, item) { return item }
              let result = frame.pointee.result
              reload()
              write(result, item)
            } else {
              write(instruction.b, .unbound)
              write(instruction.a, takeReturned())
            }
          case .makeGenerator:
            frame.pointee.next = pc
            let generator = makeGenerator(frame)
            let form = frame.pointee.form
            let result = frame.pointee.result
            let callable = frame.pointee.callable
            depth -= 1
            callable.release()
            if form == .entry { return generator }
            reload()
            write(result, generator)
          case .makeFunction:
            let function = makeFunction(
              constants[Int(~instruction.b)], regs + Int(instruction.c), frame.pointee.globals)
            write(instruction.a, function)
          case .loadBuildClass: write(instruction.a, buildClassFunction.retained())

          // MARK: Imports
          case .importName:
            frame.pointee.next = pc
            let name = constants[Int(instruction.b)]
            write(
              instruction.a, try importName(name, level: Int(instruction.c), bindsTop: instruction.flag != 0))
          case .importFrom:
            frame.pointee.next = pc
            write(instruction.a, try importFrom(regs[Int(instruction.b)], constants[Int(instruction.c)]))
          case .importStar:
            frame.pointee.next = pc
            try importStar(read(instruction.b))
            consume(instruction.b)

          // MARK: Exceptions
          case .raise:
            frame.pointee.next = pc
            if instruction.flag == 2 { throw reraiseHandled() }
            let error = raise(read(instruction.b), from: instruction.flag == 1 ? read(instruction.c) : nil)
            throw error
          case .enterHandler:
            regs[Int(instruction.a)] = handled
            handled = inFlight
            inFlight = .none
          case .leaveHandler:
            let old = handled
            handled = regs[Int(instruction.a)]
            regs[Int(instruction.a)] = .unbound
            old.release()
          case .loadHandled: write(instruction.a, handled.retained())
          case .matchHandled:
            frame.pointee.next = pc
            let matches = try matches(handled, read(instruction.b))
            consume(instruction.b)
            if !matches { pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(instruction.a) }
          case .reraise:
            frame.pointee.next = pc
            inFlight = handled
            handled = regs[Int(instruction.a)]
            regs[Int(instruction.a)] = .unbound
            isReraising = true
            throw Raised()
          case .enterContext:
            frame.pointee.next = pc
            let manager = read(instruction.b)
            let (exit, entered) = try enterContext(manager)
            write(instruction.b, exit)
            write(instruction.a, entered)
          case .exitContext:
            frame.pointee.next = pc
            let exit = take(instruction.b)
            try exitContext(exit)
          case .exitContextHandling:
            frame.pointee.next = pc
            let exit = take(instruction.b)
            write(instruction.a, try exitContextHandling(exit))
          case .formatValue:
            frame.pointee.next = pc
            let result = try formatField(
              read(instruction.b), conversion: instruction.flag, specification: read(instruction.c))
            consume(instruction.b)
            consume(instruction.c)
            write(instruction.a, result)
          case .display:
            frame.pointee.next = pc
            try display(read(instruction.b))
            consume(instruction.b)
          case .assertionFailed:
            frame.pointee.next = pc
            throw assertionFailed(instruction.flag != 0 ? read(instruction.b) : nil)
          }
        }
      } catch {
        // `unwind` finds a handler in this or a calling frame of this run, or gives up at the entry frame.
        if !unwind(to: entryDepth) { throw Raised() }
        reload()
      }
    }
  }
}
