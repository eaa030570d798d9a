import CEditline

/// Reads entries of one or more lines at a prompt.
///
/// libedit keeps the key maps, `.editrc` and the basic editing; what is seen is drawn here (see `Screen`). On a terminal
/// without escapes lines are read plainly, and where there is no terminal no prompt is printed. Main thread only.
public final class LineEditor {
  /// What the language says; may be exchanged between entries.
  public var callbacks: EditorCallbacks
  /// Where entries are kept.
  public let history: History

  let device: TerminalDevice
  let bytes: InputBytes
  let keys: KeyReader
  let screen: Screen
  /// libedit, on a terminal that allows editing.
  var engine: OpaquePointer?

  var prompt = ""
  var continuation = ""
  /// How the present reading ends, once that is known.
  var outcome: PromptInput?
  var remembersEntry = true
  /// Whether Enter ends the reading whatever was typed, and nothing is done to the text.
  var readsOneLine = false
  /// Code points on their way to libedit.
  var queue: [UInt32] = []
  /// A paste on its way to its command.
  var pasted = ""
  /// Rows below the input, until the next key.
  var extras: [Row] = []
  var walk: HistoryWalk?
  var undo = UndoStack()
  var killed = ""
  var killedLast = false
  /// Column that Up and Down keep to, and where they left the cursor.
  var goal: (column: Int, cursor: Int)?

  /// An editor on `device`.
  /// - Parameter readsConfiguration: whether the user's `.editrc` counts.
  public init(
    device: TerminalDevice, history: History = History(), callbacks: EditorCallbacks = EditorCallbacks(),
    readsConfiguration: Bool = true
  ) {
    self.device = device
    self.history = history
    self.callbacks = callbacks
    bytes = InputBytes(descriptor: device.input)
    keys = KeyReader(bytes: bytes)
    screen = Screen(device: device)
    if device.allowsEditing { openEngine(readsConfiguration: readsConfiguration) }
  }

  deinit { taper_editor_destroy(engine) }

  /// Reads an entry: as many lines as `callbacks.isComplete` asks for.
  /// - Parameter remembers: whether the entry goes into the history.
  public func readEntry(prompt: String, continuation: String, remembers: Bool = true) -> PromptInput {
    Signals.clearInterrupt()
    guard !Signals.isEnding else { return .endOfFile }
    self.prompt = prompt
    self.continuation = continuation
    remembersEntry = remembers
    return engine == nil ? readPlainEntry() : edit()
  }

  /// Reads one line, whatever is in it, as Python's `input` does; it is not remembered.
  public func readLine(prompt: String) -> PromptInput {
    let saved = callbacks
    defer {
      callbacks = saved
      readsOneLine = false
    }
    callbacks = EditorCallbacks()
    readsOneLine = true
    return readEntry(prompt: prompt, continuation: prompt, remembers: false)
  }

  /// Edits until a command finishes the entry.
  private func edit() -> PromptInput {
    outcome = nil
    queue = []
    extras = []
    walk = nil
    goal = nil
    undo = UndoStack()
    killedLast = false
    screen.begin()
    device.write(LineEditor.pasteModeOn)
    taper_editor_run(engine)
    device.write(LineEditor.pasteModeOff)
    return outcome ?? .endOfFile
  }

  static let pasteModeOn = "\u{1B}[?2004h"
  static let pasteModeOff = "\u{1B}[?2004l"
}
