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
    var code = frame.pointee.code
    var window = RegisterWindow(frame)
    let builtinNames = Unmanaged.passUnretained(builtins.namespace)

    @inline(__always) func reload() {
      frame = frames + (depth - 1)
      pc = frame.pointee.next
      code = frame.pointee.code
      window = RegisterWindow(frame)
    }
    @inline(__always) func jump(_ target: Int32) {
      pc = code._withUnsafeGuaranteedRef { $0.instructions } + Int(target)
    }
    while true {
      do throws(Raised) {
        while true {
          let instruction = FetchedInstruction(at: pc)
          pc += 1
          switch instruction.opcode {
          // MARK: Data
          case .move: window.write(instruction.a, window.take(instruction.b))
          case .copy: window.write(instruction.a, window.registers[Int(instruction.b)].retained())
          case .clear: window.write(instruction.a, .unbound)
          case .checkBound:
            if window.registers[Int(instruction.a)].isUnbound {
              frame.pointee.next = pc
              throw unboundLocal(instruction.a)
            }
          case .deleteLocal:
            if window.registers[Int(instruction.a)].isUnbound {
              frame.pointee.next = pc
              throw unboundLocal(instruction.a)
            }
            window.write(instruction.a, .unbound)

          // MARK: Globals, names, cells
          case .loadGlobal:
            let site = code._withUnsafeGuaranteedRef { $0.globalSites } + Int(instruction.b)
            let position = Int(site.pointee.position)
            let globals = frame.pointee.globals
            if position >= 0 && !site.pointee.isBuiltin
              && globals._withUnsafeGuaranteedRef({ $0.keyVersion }) == site.pointee.keyVersion
            {
              let value = globals._withUnsafeGuaranteedRef { $0.entries[position].value }
              window.write(instruction.a, value.retained())
            } else if position >= 0 && site.pointee.isBuiltin
              && globals._withUnsafeGuaranteedRef({ $0.keyVersion }) == site.pointee.keyVersion
              && builtinNames._withUnsafeGuaranteedRef({ $0.keyVersion }) == site.pointee.builtinVersion
            {
              let value = builtinNames._withUnsafeGuaranteedRef { $0.entries[position].value }
              window.write(instruction.a, value.retained())
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try loadGlobal(site, globals))
            }
          case .storeGlobal:
            let site = code._withUnsafeGuaranteedRef { $0.globalSites } + Int(instruction.b)
            let position = Int(site.pointee.position)
            let globals = frame.pointee.globals
            let value = window.take(instruction.c)
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
            window.write(instruction.a, try loadName(window.constants[Int(instruction.b)]))
          case .storeName:
            frame.pointee.next = pc
            storeName(window.constants[Int(instruction.b)], window.read(instruction.c))
            window.consume(instruction.c)
          case .deleteName:
            frame.pointee.next = pc
            try deleteName(window.constants[Int(instruction.b)])
          case .loadCell:
            let value = window.registers[Int(instruction.b)].cellValue
            if value.isUnbound {
              frame.pointee.next = pc
              throw unboundCell(instruction.b)
            }
            window.write(instruction.a, value.retained())
          case .loadClassCell:
            frame.pointee.next = pc
            window.write(instruction.a, try loadClassCell(instruction.b, window.registers[Int(instruction.b)]))
          case .storeCell: window.registers[Int(instruction.a)].setCell(owning: window.take(instruction.b))
          case .deleteCell:
            if window.registers[Int(instruction.a)].cellValue.isUnbound {
              frame.pointee.next = pc
              throw unboundCell(instruction.a)
            }
            window.registers[Int(instruction.a)].setCell(owning: .unbound)
          case .makeCell:
            let place = window.registers + Int(instruction.a)
            place.pointee = .object(CellObject(type: types.cell, owning: place.pointee))
          case .pushCell: window.write(instruction.a, window.registers[Int(instruction.b)].retained())

          // MARK: Arithmetic
          case .add:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              let (sum, overflow) = l.unsafeInt.addingReportingOverflow(r.unsafeInt)
              if !overflow {
                window.write(instruction.a, .int(sum))
                continue
              }
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .float(l.unsafeFloat + r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .subtract:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              let (difference, overflow) = l.unsafeInt.subtractingReportingOverflow(r.unsafeInt)
              if !overflow {
                window.write(instruction.a, .int(difference))
                continue
              }
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .float(l.unsafeFloat - r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .multiply:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              let (product, overflow) = l.unsafeInt.multipliedReportingOverflow(by: r.unsafeInt)
              if !overflow {
                window.write(instruction.a, .int(product))
                continue
              }
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .float(l.unsafeFloat * r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .divide:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isFloat && r.isFloat && r.unsafeFloat != 0 {
              window.write(instruction.a, .float(l.unsafeFloat / r.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .modulo:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt && r.unsafeInt > 0 {
              let remainder = l.unsafeInt.quickRemainder(r.unsafeInt)
              window.write(instruction.a, .int(remainder < 0 ? remainder &+ r.unsafeInt : remainder))
              continue
            }
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .floorDivide, .power, .matrixMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight:
            frame.pointee.next = pc
            window.write(instruction.a, try binary(instruction, window))
          case .negate:
            let value = window.read(instruction.b)
            if value.isFloat {
              window.write(instruction.a, .float(-value.unsafeFloat))
              continue
            }
            frame.pointee.next = pc
            let result = try unary(.negate, value)
            window.consume(instruction.b)
            window.write(instruction.a, result)
          case .plus, .invert:
            frame.pointee.next = pc
            let result = try unary(instruction.opcode == .plus ? .plus : .invert, window.read(instruction.b))
            window.consume(instruction.b)
            window.write(instruction.a, result)
          case .not:
            let value = window.read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
              window.consume(instruction.b)
            }
            window.write(instruction.a, .bool(!truth))

          // MARK: Comparison
          case .equal:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt == r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat == r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .notEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt != r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat != r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .less:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt < r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat < r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .lessEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt <= r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat <= r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .greater:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt > r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat > r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .greaterEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            if l.isInt && r.isInt {
              window.write(instruction.a, .bool(l.unsafeInt >= r.unsafeInt))
            } else if l.isFloat && r.isFloat {
              window.write(instruction.a, .bool(l.unsafeFloat >= r.unsafeFloat))
            } else {
              frame.pointee.next = pc
              window.write(instruction.a, try compare(instruction, window))
            }
          case .is, .isNot:
            let outcome = window.read(instruction.b).isIdentical(to: window.read(instruction.c))
            window.consume(instruction.b)
            window.consume(instruction.c)
            window.write(instruction.a, .bool(outcome == (instruction.opcode == .is)))
          case .contains, .notContains:
            frame.pointee.next = pc
            let outcome = try contains(window.read(instruction.c), window.read(instruction.b))
            window.consume(instruction.b)
            window.consume(instruction.c)
            window.write(instruction.a, .bool(outcome == (instruction.opcode == .contains)))
          case .jumpEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt == r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat == r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }
          case .jumpNotEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt != r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat != r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }
          case .jumpLess:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt < r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat < r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }
          case .jumpLessEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt <= r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat <= r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }
          case .jumpGreater:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt > r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat > r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }
          case .jumpGreaterEqual:
            let l = window.read(instruction.b)
            let r = window.read(instruction.c)
            let outcome: Bool
            if l.isInt && r.isInt {
              outcome = l.unsafeInt >= r.unsafeInt
            } else if l.isFloat && r.isFloat {
              outcome = l.unsafeFloat >= r.unsafeFloat
            } else {
              frame.pointee.next = pc
              outcome = try test(instruction, window)
            }
            if outcome == (instruction.flag != 0) { jump(instruction.a) }

          // MARK: Jumps
          case .jump: jump(instruction.a)
          case .loop:
            jump(instruction.a)
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
            let value = window.read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
              window.consume(instruction.b)
            }
            if truth == (instruction.opcode == .jumpIfTrue) {
              jump(instruction.a)
            }
          case .jumpIfTrueKeep, .jumpIfFalseKeep:
            let value = window.read(instruction.b)
            var truth = value.unsafeBool
            if !value.isBool {
              frame.pointee.next = pc
              truth = try isTrue(value)
            }
            if truth == (instruction.opcode == .jumpIfTrueKeep) {
              jump(instruction.a)
            }
          case .jumpIfNone:
            let isNone = window.read(instruction.b).isNone
            window.consume(instruction.b)
            if isNone == (instruction.flag != 0) {
              jump(instruction.a)
            }

          // MARK: Iteration
          case .getIterator:
            frame.pointee.next = pc
            let value = window.read(instruction.b)
            let result = try instruction.flag == 0 ? iterator(value) : delegate(value)
            window.consume(instruction.b)
            window.write(instruction.a, result)
          case .forIterator:
            let source = window.registers[Int(instruction.b)]
            if source.kind == .iterator {
              let item = Unmanaged<IteratorObject>.fromOpaque(source.pointer).quickNext()
              if !item.isUnbound {
                window.write(instruction.a, item)
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
              window.write(instruction.a, item)
            } else {
              window.write(instruction.b, .unbound)
              jump(instruction.c)
            }
          case .unpack:
            frame.pointee.next = pc
            try unpack(
              window.read(instruction.b), into: window.registers + Int(instruction.a), count: Int(instruction.c))
            window.consume(instruction.b)
          case .unpackStarred:
            frame.pointee.next = pc
            let before = Int(instruction.c & 0xffff)
            let after = Int(instruction.c >> 16)
            try unpackStarred(
              window.read(instruction.b), into: window.registers + Int(instruction.a), before: before, after: after)
            window.consume(instruction.b)

          // MARK: Displays
          case .buildTuple:
            let count = Int(instruction.c)
            let tuple = TupleObject(type: types.tuple, count: count)
            let base = window.registers + Int(instruction.b)
            for index in 0..<count {
              tuple.items[index] = base[index]
              base[index] = .unbound
            }
            window.write(instruction.a, .object(tuple))
          case .buildList:
            let count = Int(instruction.c)
            let list = ListObject(type: types.list, capacity: count)
            let base = window.registers + Int(instruction.b)
            for index in 0..<count {
              list.append(owning: base[index])
              base[index] = .unbound
            }
            window.write(instruction.a, .object(list))
          case .buildSet, .buildDictionary, .buildString, .buildSlice:
            frame.pointee.next = pc
            let result = try build(instruction.opcode, window.registers + Int(instruction.b), Int(instruction.c))
            window.write(instruction.a, result)
          case .listAppend:
            let value = window.take(instruction.b)
            window.registers[Int(instruction.a)].unsafeAs(ListObject.self).append(owning: value)
          case .listExtend, .setAdd, .setUpdate, .dictionaryUpdate, .dictionaryMerge:
            frame.pointee.next = pc
            let isCall = instruction.flag == 2 || instruction.opcode == .dictionaryMerge
            try extend(
              instruction.opcode, window.registers[Int(instruction.a)], window.read(instruction.b),
              isStarred: instruction.flag != 0,
              callable: isCall ? window.registers[Int(instruction.c)] : nil)
            window.consume(instruction.b)
          case .dictionarySet:
            frame.pointee.next = pc
            try window.registers[Int(instruction.a)].unsafeAs(DictObject.self).set(
              window.read(instruction.b), window.read(instruction.c), self)
            window.consume(instruction.b)
            window.consume(instruction.c)
          case .listToTuple:
            let tuple = tupleFromList(window.read(instruction.b))
            window.consume(instruction.b)
            window.write(instruction.a, tuple)

          // MARK: Items
          case .getItem:
            let container = window.read(instruction.b)
            let key = window.read(instruction.c)
            if key.isInt, container.isKind(.list), !container.hasUserDefinedType {
              let item = Unmanaged<ListObject>.fromOpaque(container.pointer)._withUnsafeGuaranteedRef {
                list -> Value in
                var index = key.unsafeInt
                if index < 0 { index += list.count }
                return index >= 0 && index < list.count ? list.items[index].retained() : .unbound
              }
              if !item.isUnbound {
                window.consume(instruction.b)
                window.write(instruction.a, item)
                continue
              }
            }
            frame.pointee.next = pc
            let result = try getItem(container, key)
            window.consume(instruction.b)
            window.consume(instruction.c)
            window.write(instruction.a, result)
          case .setItem:
            let container = window.read(instruction.a)
            let key = window.read(instruction.b)
            if key.isInt, container.isKind(.list), !container.hasUserDefinedType {
              let list = Unmanaged<ListObject>.fromOpaque(container.pointer)
              let index = key.unsafeInt
              let isInside = list._withUnsafeGuaranteedRef { index >= 0 && index < $0.count }
              if isInside {
                let value = window.take(instruction.c)
                list._withUnsafeGuaranteedRef { $0.set(index, owning: value) }
                window.consume(instruction.a)
                continue
              }
            }
            frame.pointee.next = pc
            try setItem(container, key, window.read(instruction.c))
            window.consume(instruction.a)
            window.consume(instruction.b)
            window.consume(instruction.c)
          case .deleteItem:
            frame.pointee.next = pc
            try deleteItem(window.read(instruction.a), window.read(instruction.b))
            window.consume(instruction.a)
            window.consume(instruction.b)
          case .storeAnnotation:
            frame.pointee.next = pc
            try storeAnnotation(window.read(instruction.a), window.read(instruction.b))
            window.consume(instruction.a)
            window.consume(instruction.b)

          // MARK: Attributes
          case .loadAttribute:
            let object = window.read(instruction.b)
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
                window.consume(instruction.b)
                window.write(instruction.a, value)
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
                window.consume(instruction.b)
                window.write(instruction.a, result)
                continue
              }
            }
            let result = try loadAttribute(object, site)
            window.consume(instruction.b)
            window.write(instruction.a, result)
          case .storeAttribute:
            let object = window.read(instruction.a)
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
                place.pointee = window.take(instruction.c)
                old.release()
                window.consume(instruction.a)
                continue
              }
            }
            frame.pointee.next = pc
            try storeAttribute(object, site, window.read(instruction.c))
            window.consume(instruction.c)
            window.consume(instruction.a)
          case .deleteAttribute:
            frame.pointee.next = pc
            let name = code._withUnsafeGuaranteedRef { $0.attributeSites }[Int(instruction.b)].name
            try setAttribute(window.read(instruction.a), name, nil)
            window.consume(instruction.a)

          // MARK: Calls
          case .call:
            let base = window.registers + Int(instruction.b)
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
            if base.pointee.kind == .nativeFunction {
              let callable = base.pointee
              base.pointee = .unbound
              window.write(instruction.a, try invoke(callable, base + 1, Int(instruction.c), nil))
              continue
            }
            if base.pointee.kind == .type && instruction.c == 1, let converted = convert(base) {
              window.write(instruction.a, converted)
              continue
            }
            if try call(base, count: Int(instruction.c), keywords: nil, result: instruction.a) {
              reload()
              continue
            }
            window.write(instruction.a, takeReturned())
          case .loadMethod:
            let object = window.read(instruction.b)
            let site = code._withUnsafeGuaranteedRef { $0.attributeSites } + Int(instruction.c)
            if object.isObject, site.pointee.form == .function,
              object.header.pointee.type._withUnsafeGuaranteedRef({ $0.version }) == site.pointee.version,
              !object.header.pointee.kind.isContainer || object.containerAttributes.pointee.dictionary == nil
            {
              // The receiver moves on as the first argument.
              let member = site.pointee.member.retained()
              let receiver = window.take(instruction.b)
              window.write(instruction.a, member)
              window.write(instruction.a + 1, receiver)
              continue
            }
            frame.pointee.next = pc
            let (callable, receiver) = try loadMethod(object, site)
            window.consume(instruction.b)
            window.write(instruction.a, callable)
            window.write(instruction.a + 1, receiver)
          case .callMethod:
            let base = window.registers + Int(instruction.b)
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
            if base.pointee.kind == .nativeFunction {
              let callable = base.pointee
              base.pointee = .unbound
              window.write(instruction.a, try invoke(callable, arguments, count, nil))
              continue
            }
            if !hasReceiver {
              base[1] = base[0]
              base[0] = .unbound
            }
            if try call(arguments - 1, count: count, keywords: nil, result: instruction.a) {
              reload()
              continue
            }
            window.write(instruction.a, takeReturned())
          case .callKeywords:
            frame.pointee.next = pc
            let shape = code._withUnsafeGuaranteedRef { $0.callShapes }[Int(instruction.c)]
            if try call(
              window.registers + Int(instruction.b), count: shape.positionalCount, keywords: shape.names,
              result: instruction.a)
            {
              reload()
              continue
            }
            window.write(instruction.a, takeReturned())
          case .callMethodKeywords:
            frame.pointee.next = pc
            let shape = code._withUnsafeGuaranteedRef { $0.callShapes }[Int(instruction.c)]
            let base = window.registers + Int(instruction.b)
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
            window.write(instruction.a, takeReturned())
          case .callUnpacked:
            frame.pointee.next = pc
            let result = try callUnpacked(window.registers + Int(instruction.b))
            window.write(instruction.a, result)
          case .returnValue:
            var value = window.take(instruction.b)
            #if DEBUG || INTERNAL_CHECKS
              checkTemporariesDead(frame)
            #endif
            for index in 0..<window.localCount {
              let old = window.registers[index]
              if old.isObject {
                window.registers[index] = .unbound
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
            window.write(result, value)
          case .yield:
            let value = window.take(instruction.b)
            frame.pointee.next = pc
            if suspend(frame, sendRegister: instruction.a, value) { return value }
            let result = frame.pointee.result
            reload()
            window.write(result, value)
          case .yieldFrom:
            frame.pointee.next = pc
            let sent = window.registers[Int(instruction.c)]
            window.registers[Int(instruction.c)] = .unbound
            if let item = try delegateStep(window.registers[Int(instruction.b)], sending: sent) {
              // Comes back to this instruction with what is sent in.
              frame.pointee.next = pc - 1
              if suspend(frame, sendRegister: instruction.c, item) { return item }
              let result = frame.pointee.result
              reload()
              window.write(result, item)
            } else {
              window.write(instruction.b, .unbound)
              window.write(instruction.a, takeReturned())
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
            window.write(result, generator)
          case .makeFunction:
            let function = makeFunction(
              window.constants[Int(~instruction.b)], window.registers + Int(instruction.c), frame.pointee.globals)
            window.write(instruction.a, function)
          case .loadBuildClass: window.write(instruction.a, buildClassFunction.retained())

          // MARK: Imports
          case .importName:
            frame.pointee.next = pc
            let name = window.constants[Int(instruction.b)]
            window.write(
              instruction.a, try importName(name, level: Int(instruction.c), bindsTop: instruction.flag != 0))
          case .importFrom:
            frame.pointee.next = pc
            window.write(
              instruction.a, try importFrom(window.registers[Int(instruction.b)], window.constants[Int(instruction.c)]))
          case .importStar:
            frame.pointee.next = pc
            try importStar(window.read(instruction.b))
            window.consume(instruction.b)

          // MARK: Exceptions
          case .raise:
            frame.pointee.next = pc
            if instruction.flag == 2 { throw reraiseHandled() }
            let error = raise(
              window.read(instruction.b), from: instruction.flag == 1 ? window.read(instruction.c) : nil)
            throw error
          case .enterHandler:
            window.registers[Int(instruction.a)] = handled
            handled = inFlight
            inFlight = .none
          case .leaveHandler:
            let old = handled
            handled = window.registers[Int(instruction.a)]
            window.registers[Int(instruction.a)] = .unbound
            old.release()
          case .loadHandled: window.write(instruction.a, handled.retained())
          case .matchHandled:
            frame.pointee.next = pc
            let matches = try matches(handled, window.read(instruction.b))
            window.consume(instruction.b)
            if !matches { jump(instruction.a) }
          case .reraise:
            frame.pointee.next = pc
            inFlight = handled
            handled = window.registers[Int(instruction.a)]
            window.registers[Int(instruction.a)] = .unbound
            isReraising = true
            throw Raised()
          case .enterContext:
            frame.pointee.next = pc
            let manager = window.read(instruction.b)
            let (exit, entered) = try enterContext(manager)
            window.write(instruction.b, exit)
            window.write(instruction.a, entered)
          case .exitContext:
            frame.pointee.next = pc
            let exit = window.take(instruction.b)
            try exitContext(exit)
          case .exitContextHandling:
            frame.pointee.next = pc
            let exit = window.take(instruction.b)
            window.write(instruction.a, try exitContextHandling(exit))
          case .formatValue:
            frame.pointee.next = pc
            let result = try formatField(
              window.read(instruction.b), conversion: instruction.flag, specification: window.read(instruction.c))
            window.consume(instruction.b)
            window.consume(instruction.c)
            window.write(instruction.a, result)
          case .display:
            frame.pointee.next = pc
            try display(window.read(instruction.b))
            window.consume(instruction.b)
          case .assertionFailed:
            frame.pointee.next = pc
            throw assertionFailed(instruction.flag != 0 ? window.read(instruction.b) : nil)
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
