import CEditline

extension LineEditor {
  /// The buffer as libedit has it; writing changes it there.
  var buffer: EditBuffer {
    get {
      guard let engine else { return EditBuffer("") }
      let count = taper_editor_count(engine)
      let values = [UInt32](unsafeUninitializedCapacity: count) { storage, filled in
        if let base = storage.baseAddress { taper_editor_copy(engine, base, count) }
        filled = count
      }
      return EditBuffer(
        text: values.map { Unicode.Scalar($0) ?? "\u{FFFD}" }, cursor: Int(taper_editor_cursor(engine)))
    }
    set {
      guard let engine else { return }
      let old = buffer
      if old.text != newValue.text {
        taper_editor_set_cursor(engine, old.text.count)
        taper_editor_delete(engine, old.text.count)
        let values = newValue.text.map(\.value)
        guard taper_editor_insert(engine, values, values.count) else { return }
      }
      taper_editor_set_cursor(engine, newValue.cursor)
    }
  }

  /// Opens libedit, names the commands and binds the keys. Where it fails, lines are read plainly.
  func openEngine(readsConfiguration: Bool) {
    taper_set_character_locale()
    let context = Unmanaged.passUnretained(self).toOpaque()
    engine = taper_editor_create(
      "taper", device.input, device.output, context,
      { context, scalar in
        guard let context, let scalar else { return 0 }
        guard let value = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().nextScalar() else { return 0 }
        scalar.pointee = value
        return 1
      },
      { context, number, _ in
        guard let context, let command = EditCommand(rawValue: number) else { return 0 }
        return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().perform(command)
          ? Int32(TAPER_FINISH.rawValue) : Int32(TAPER_CONTINUE.rawValue)
      })
    guard let engine else { return }
    for command in EditCommand.allCases {
      taper_editor_add_command(engine, command.rawValue, command.name, command.name)
    }
    taper_editor_use_map(engine, "emacs")
    // `.editrc` is read twice: first to learn which map it wants, then so that its bindings win over ours.
    if readsConfiguration { taper_editor_read_configuration(engine, nil) }
    let usesVi = taper_editor_uses_vi(engine)
    for command in EditCommand.allCases {
      for keys in command.keys { taper_editor_bind(engine, false, keys, command.name) }
      guard usesVi else { continue }
      for keys in command.viCommandKeys { taper_editor_bind(engine, true, keys, command.name) }
    }
    if usesVi {
      keys.sequencePatience = 60
      taper_editor_bind(engine, false, LineEditor.viEscape, "vi-command-mode")
      taper_editor_bind(engine, true, LineEditor.viEscape, "vi-command-mode")
    } else {
      taper_editor_bind(engine, false, "^G", EditCommand.nothing.name)
    }
  }

  /// What libedit's vi maps see for the escape key: the bare character would wait for the rest of a sequence.
  private static let viEscape = "\\e[27u"

  /// The next code point for libedit; nil ends the editing. Draws when nothing waits to be read.
  func nextScalar() -> UInt32? {
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      if outcome != nil { return nil }
      if Signals.isEnding { return end(.endOfFile) }
      if Signals.isInterrupted { return end(.interrupted) }
      handleRedrawFlags()
      if !bytes.isWaiting {
        undo.observe(buffer)
        draw()
      }
      let key = keys.read()
      if key == .signal { continue }
      extras = []
      switch key {
      // Ctrl-Space and Ctrl-\ : libedit quotes with the first (the terminal's disabled characters share its code), and
      // types the second as text, because its signal is off here.
      case .signal, .unknown, .character("\u{0}"), .character("\u{1C}"): continue
      case .end: return end(.endOfFile)
      case .character(let scalar): return scalar.value
      case .alt(let scalar): enqueueEscape(then: [scalar.value])
      case .escape: enqueueEscape(then: [])
      case .named(let name): queue = name.rawValue.unicodeScalars.map(\.value)
      case .paste(let text):
        pasted += text
        queue = "\u{1B}[200~".unicodeScalars.map(\.value)
      }
    }
  }

  /// Ends the reading from outside of a command.
  private func end(_ entry: PromptInput) -> UInt32? {
    extras = []
    finishDrawing(buffer)
    outcome = entry
    return nil
  }

  /// Sends the escape key, then what was pressed with Alt.
  private func enqueueEscape(then rest: [UInt32]) {
    let usesVi = engine.map { taper_editor_uses_vi($0) } ?? false
    queue = (usesVi ? "\u{1B}[27u" : "\u{1B}").unicodeScalars.map(\.value) + rest
  }

  /// Looks at what signals left: a resize, or a stop and its end.
  func handleRedrawFlags() {
    guard taper_flag_take(taper_redraw_flag()) != 0, taper_flag_take(taper_resumed_flag()) != 0 else { return }
    resume()
  }

  /// Forgets a resize or a stop where nothing of ours stands on the screen.
  func lowerRedrawFlags() {
    _ = taper_flag_take(taper_redraw_flag())
    _ = taper_flag_take(taper_resumed_flag())
  }

  /// Takes the terminal again after a stop: the shell has changed its modes and written on it.
  func resume() {
    taper_editor_set_raw(engine, true)
    screen.begin()
    device.write(LineEditor.pasteModeOn)
  }

  /// Stops the process as ^Z does, with the terminal as others expect it.
  func suspend() {
    extras = []
    finishDrawing(buffer)
    device.write(LineEditor.pasteModeOff)
    taper_editor_set_raw(engine, false)
    taper_suspend_process()
    _ = taper_flag_take(taper_resumed_flag())
    resume()
  }

  /// Draws the buffer as it is.
  func draw() { draw(buffer) }

  /// Draws any text in the buffer's place.
  func draw(_ buffer: EditBuffer) { screen.show(layout(buffer), extras: extras) }

  /// Draws the buffer for the last time and leaves it.
  func finishDrawing(_ buffer: EditBuffer) { screen.finish(layout(buffer)) }

  private func layout(_ buffer: EditBuffer) -> Layout {
    LayoutBuilder.build(
      buffer, prompt: prompt, continuation: continuation, spans: callbacks.highlight(buffer.string),
      columns: device.size.columns, style: device.style)
  }
}
