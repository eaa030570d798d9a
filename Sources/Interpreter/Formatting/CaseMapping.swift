/// `upper`, `lower`, `title`, `capitalize`, `swapcase` and `casefold` on code points, with the full mappings (`ß` → `SS`).
package enum CaseMapping {
  package static func upper(_ text: some Collection<UInt32>) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    for point in text { appendUpper(point, to: &out) }
    return out
  }

  package static func lower(_ text: some Collection<UInt32>) -> [UInt32] {
    let points = Array(text)
    var out: [UInt32] = []
    out.reserveCapacity(points.count)
    for index in points.indices { appendLower(points, index, to: &out) }
    return out
  }

  /// `str.title`: a cased code point after an uncased one is title case, the others lower case.
  package static func title(_ text: some Collection<UInt32>) -> [UInt32] {
    let points = Array(text)
    var out: [UInt32] = []
    out.reserveCapacity(points.count)
    var isAfterCased = false
    for index in points.indices {
      if isAfterCased { appendLower(points, index, to: &out) } else { appendTitle(points[index], to: &out) }
      isAfterCased = CharacterClass.isCased(points[index])
    }
    return out
  }

  /// `str.capitalize`: the first code point in title case, the rest in lower case.
  package static func capitalize(_ text: some Collection<UInt32>) -> [UInt32] {
    let points = Array(text)
    var out: [UInt32] = []
    out.reserveCapacity(points.count)
    for index in points.indices {
      if index == 0 { appendTitle(points[index], to: &out) } else { appendLower(points, index, to: &out) }
    }
    return out
  }

  package static func swapcase(_ text: some Collection<UInt32>) -> [UInt32] {
    let points = Array(text)
    var out: [UInt32] = []
    out.reserveCapacity(points.count)
    for index in points.indices {
      if CharacterClass.isUpper(points[index]) {
        appendLower(points, index, to: &out)
      } else if CharacterClass.isLower(points[index]) {
        appendUpper(points[index], to: &out)
      } else {
        out.append(points[index])
      }
    }
    return out
  }

  package static func casefold(_ text: some Collection<UInt32>) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    for point in text { appendFolded(point, to: &out) }
    return out
  }

  private static func appendUpper(_ point: UInt32, to out: inout [UInt32]) {
    if point < 128 {
      out.append(point &- 0x61 < 26 ? point - 32 : point)
    } else {
      append(CharacterClass.properties(point)?.uppercaseMapping, of: point, to: &out)
    }
  }

  private static func appendTitle(_ point: UInt32, to out: inout [UInt32]) {
    if point < 128 {
      appendUpper(point, to: &out)
    } else {
      append(CharacterClass.properties(point)?.titlecaseMapping, of: point, to: &out)
    }
  }

  /// Appends the mapping, or the code point itself where it has none or one to what Unicode 14 does not assign.
  private static func append(_ mapping: String?, of point: UInt32, to out: inout [UInt32]) {
    guard let mapping, mapping.unicodeScalars.allSatisfy({ CharacterClass.properties($0.value) != nil }) else {
      out.append(point)
      return
    }
    out.append(contentsOf: mapping.unicodeScalars.lazy.map(\.value))
  }

  private static func appendLower(_ points: [UInt32], _ index: Int, to out: inout [UInt32]) {
    let point = points[index]
    if point == 0x3A3 {
      out.append(isFinalSigma(points, index) ? 0x3C2 : 0x3C3)
    } else {
      appendLower(point, to: &out)
    }
  }

  private static func appendLower(_ point: UInt32, to out: inout [UInt32]) {
    if point < 128 {
      out.append(point &- 0x41 < 26 ? point + 32 : point)
    } else {
      append(CharacterClass.properties(point)?.lowercaseMapping, of: point, to: &out)
    }
  }

  /// A capital sigma ends a word when a cased letter stands before it and none after, not counting case-ignorable ones.
  private static func isFinalSigma(_ points: [UInt32], _ index: Int) -> Bool {
    func isIgnorable(_ point: UInt32) -> Bool { CharacterClass.properties(point)?.isCaseIgnorable ?? false }
    func isCased(_ point: UInt32) -> Bool { CharacterClass.properties(point)?.isCased ?? false }
    guard let before = points[..<index].last(where: { !isIgnorable($0) }), isCased(before) else { return false }
    guard let after = points[(index + 1)...].first(where: { !isIgnorable($0) }) else { return true }
    return !isCased(after)
  }

  /// Full case folding is lower(upper(lower(c))), but for Cherokee, which folds to capitals, and the dotless i.
  private static func appendFolded(_ point: UInt32, to out: inout [UInt32]) {
    switch point {
    case 0..<128: appendLower(point, to: &out)
    case 0x131, 0x13A0...0x13F5: out.append(point)
    case 0x13F8...0x13FD: out.append(point - 8)
    case 0xAB70...0xABBF: out.append(point - 0xAB70 + 0x13A0)
    default:
      var lowered: [UInt32] = []
      appendLower(point, to: &lowered)
      var raised: [UInt32] = []
      for point in lowered { appendUpper(point, to: &raised) }
      for point in raised { appendLower(point, to: &out) }
    }
  }
}
