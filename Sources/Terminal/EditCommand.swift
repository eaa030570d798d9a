/// The editor's own commands: libedit's key maps are bound to these names, and `.editrc` can bind them too.
enum EditCommand: Int32, CaseIterable {
  case enter, newline, interrupt, suspend, endOrDelete, paste, tab, backTab
  case left, right, wordLeft, wordRight, lineStart, lineEnd, bufferStart, bufferEnd, up, down
  case historyPrevious, historyNext, searchBack, searchForward
  case backspace, delete, deleteWordLeft, deleteBlankLeft, deleteWordRight, killToEnd, killToStart, yank
  case undo, clearScreen, nothing

  /// The name that bindings use.
  var name: String { "taper-\(self)" }

  /// Key sequences in libedit's notation.
  var keys: [String] {
    switch self {
    case .enter: ["^M", "^J"]
    case .newline: ["\\e^M"]
    case .interrupt: ["^C"]
    case .suspend: ["^Z"]
    case .endOrDelete: ["^D"]
    case .paste: ["\\e[200~"]
    case .tab: ["^I"]
    case .backTab: ["\\e[Z"]
    case .left: ["^B", "\\e[D"]
    case .right: ["^F", "\\e[C"]
    case .wordLeft: ["\\eb", "\\eB", "\\e[1;5D"]
    case .wordRight: ["\\ef", "\\eF", "\\e[1;5C"]
    case .lineStart: ["^A", "\\e[H"]
    case .lineEnd: ["^E", "\\e[F"]
    case .bufferStart: ["\\e<", "\\e[1;5H"]
    case .bufferEnd: ["\\e>", "\\e[1;5F"]
    case .up: ["\\e[A"]
    case .down: ["\\e[B"]
    case .historyPrevious: ["^P", "\\ep"]
    case .historyNext: ["^N", "\\en"]
    case .searchBack: ["^R"]
    case .searchForward: ["^S"]
    case .backspace: ["^H", "^?"]
    case .delete: ["\\e[3~"]
    case .deleteWordLeft: ["\\e^?", "\\e^H"]
    case .deleteBlankLeft: ["^W"]
    case .deleteWordRight: ["\\ed", "\\eD", "\\e[3;5~"]
    case .killToEnd: ["^K"]
    case .killToStart: ["^U"]
    case .yank: ["^Y"]
    case .undo: ["^_", "^X^U"]
    case .clearScreen: ["^L"]
    case .nothing: ["^]", "\\e[2~", "\\e[5~", "\\e[6~"]
    }
  }

  /// Keys of vi's command map that have to be ours, because lines and history are.
  var viCommandKeys: [String] {
    switch self {
    case .enter, .interrupt, .suspend, .paste, .searchBack, .searchForward, .clearScreen, .newline: keys
    case .endOrDelete: ["^D"]
    case .left: ["\\e[D"]
    case .right: ["\\e[C"]
    case .lineStart: ["\\e[H"]
    case .lineEnd: ["\\e[F"]
    case .wordLeft: ["\\e[1;5D"]
    case .wordRight: ["\\e[1;5C"]
    case .delete: ["\\e[3~"]
    case .up: ["\\e[A", "k"]
    case .down: ["\\e[B", "j"]
    case .nothing: keys + ["\\e[Z", "\\e[3;5~", "\\e[1;5H", "\\e[1;5F"]
    default: []
    }
  }
}
