import Diagnostics

/// What a stretch of source is, for colouring.
public enum TokenRole: Sendable {
  case keyword, name, builtin, definition, number, string, comment, operation, decorator, failure
}

extension Lexer {
  /// The coloured stretches of `text` in order; white space between them has none. Never fails: what cannot be read
  /// is `.failure`, and an unfinished string is a string to its end.
  public static func highlight(_ text: SourceText) -> [(SourceRange, TokenRole)] {
    var result: [(SourceRange, TokenRole)] = []
    let bytes = text.bytes
    var position = 0
    var previous = ""
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    while position < bytes.count {
      let start = position
      var role: TokenRole?
      switch bytes[position] {
      case UInt8(ascii: "#"):
        while position < bytes.count && bytes[position] != UInt8(ascii: "\n") { position += 1 }
        role = .comment
      case 0x22, 0x27:
        position = stringEnd(bytes, position)
        role = .string
      case let first where first.isDigit || (first == UInt8(ascii: ".") && byte(position + 1).isDigit):
        while byte(position).isNamePart || byte(position) == UInt8(ascii: ".")
          || ((byte(position) == UInt8(ascii: "-") || byte(position) == UInt8(ascii: "+"))
            && byte(position - 1) | 0x20 == UInt8(ascii: "e") && byte(start + 1) | 0x20 != UInt8(ascii: "x"))
        { position += 1 }
        role = .number
      case let first where first.isNameStart:
        while byte(position).isNamePart { position += 1 }
        let word = bytes[start..<position]
        if (byte(position) == 0x22 || byte(position) == 0x27) && StringPrefix(word) != nil {
          position = stringEnd(bytes, position)
          role = .string
        } else {
          let name = String(decoding: word, as: UTF8.self)
          role = nameRole(name, previous)
          previous = name
          result.append((SourceRange(start: start, end: position), role ?? .name))
          continue
        }
      case 0x20, 0x09, 0x0C: position += 1
      case 0x0A, UInt8(ascii: "\\"):
        position += 1
        previous = ""
      case let first where first < 0x20 || first == UInt8(ascii: "$") || first == UInt8(ascii: "?"):
        position += 1
        role = .failure
      default:
        position += 1
        role = .operation
        previous = bytes[start] == UInt8(ascii: "@") && previous.isEmpty ? "@" : String(UnicodeScalar(bytes[start]))
      }
      if let role { result.append((SourceRange(start: start, end: position), role)) }
    }
    return result
  }

  private static func nameRole(_ name: String, _ previous: String) -> TokenRole {
    switch previous {
    case "def", "class": return .definition
    case "@": return .decorator
    case ".": return .name
    default: return TokenKind(keyword: name) != nil ? .keyword : builtins.contains(name) ? .builtin : .name
    }
  }

  private static func stringEnd(_ bytes: [UInt8], _ quote: Int) -> Int {
    let mark = bytes[quote]
    let isTriple = quote + 2 < bytes.count && bytes[quote + 1] == mark && bytes[quote + 2] == mark
    var position = quote + (isTriple ? 3 : 1)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
      } else if bytes[position] == mark {
        guard isTriple else { return position + 1 }
        if position + 2 < bytes.count && bytes[position + 1] == mark && bytes[position + 2] == mark {
          return position + 3
        }
        position += 1
      } else if bytes[position] == UInt8(ascii: "\n") && !isTriple {
        return position
      } else {
        position += 1
      }
    }
    return min(position, bytes.count)
  }

  /// Names that are coloured as built in.
  private static let builtins: Set<String> = [
    "abs", "all", "any", "bin", "bool", "bytes", "callable", "chr", "dict", "dir", "divmod", "enumerate", "eval",
    "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "help", "hex", "id", "input", "int",
    "isinstance", "issubclass", "iter", "len", "list", "map", "max", "min", "next", "object", "oct", "open", "ord",
    "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted",
    "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip",
  ]
}
