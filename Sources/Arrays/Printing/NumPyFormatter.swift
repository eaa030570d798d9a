import Kernels

/// Writes arrays as NumPy's `str` and `repr` do. The tensor's `requiresGrad`, `gradFunction` and `prefix` are not looked at.
public enum NumPyFormatter {
  /// `[1. 2.]`; of a 0-d array its scalar's text.
  public static func str(_ array: PrintableTensor, options: NumPyPrintOptions = NumPyPrintOptions()) -> String {
    if array.shape.isEmpty { return scalarText(array) }
    return body(array, options, separator: " ", prefix: 0, suffix: 0)
  }

  /// `array([1., 2.], dtype=float32)`; the dtype is left out for float64, int64 and bool.
  public static func repr(_ array: PrintableTensor, options: NumPyPrintOptions = NumPyPrintOptions()) -> String {
    let prefix = "array("
    let text = prefix + body(array, options, separator: ", ", prefix: prefix.utf8.count, suffix: 1)
    let count = elementCount(array.shape)
    var extras: [String] = []
    if (count == 0 && array.shape != [0]) || count > options.threshold {
      extras.append("shape=" + TensorFormatter.tupleText(array.shape))
    }
    let implied = array.dtype == .float64 || array.dtype == .int64 || array.dtype == .bool
    if !implied || count == 0 { extras.append("dtype=" + array.dtype.shortName) }
    if extras.isEmpty { return text + ")" }
    let extra = extras.joined(separator: ", ") + ")"
    let lastLine = text.utf8.reversed().prefix { $0 != 10 }.count + 1
    let fits = lastLine + extra.utf8.count + 1 <= options.lineWidth
    return text + "," + (fits ? " " : "\n" + String(repeating: " ", count: prefix.utf8.count)) + extra
  }

  static func elementCount(_ shape: [Int]) -> Int {
    shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
  }

  private static func body(
    _ array: PrintableTensor, _ options: NumPyPrintOptions, separator: String, prefix: Int, suffix: Int
  ) -> String {
    if array.shape.contains(0) { return "[]" }
    // The dots stand where PyTorch has them: above the threshold, in dims longer than both edges.
    var layoutOptions = PrintOptions()
    layoutOptions.threshold = options.threshold
    layoutOptions.edgeItems = options.edgeItems
    let layout = PrintLayout(array, options: layoutOptions, endsWithLast: true)
    // Without edges NumPy decides by all elements, not by those it shows.
    if options.edgeItems <= 0 { layoutOptions.threshold = Int.max }
    var offsets: [Int] = []
    PrintLayout(array, options: layoutOptions).collectShown(dim: 0, offset: 0, into: &offsets)
    let writer = Writer(
      array: array, layout: layout, element: NumPyElementFormatter(array, offsets: offsets, options: options),
      separator: separator)
    return writer.write(
      dim: 0, offset: 0, indent: prefix + 1, width: options.lineWidth.subtractingReportingOverflow(suffix).partialValue)
  }

  private struct Writer {
    let array: PrintableTensor
    let layout: PrintLayout
    let element: NumPyElementFormatter
    let separator: String

    private var bareSeparator: String { separator == " " ? "" : "," }

    func write(dim: Int, offset: Int, indent: Int, width: Int) -> String {
      let below = array.shape.count - dim
      if below == 0 { return element.format(array, offset) }
      if below == 1 { return row(dim, offset, indent, width.subtractingReportingOverflow(1).partialValue) }
      var parts: [String] = []
      layout.forEachShown(dim: dim) { index in
        guard let index else { return parts.append("...") }
        parts.append(
          write(
            dim: dim + 1, offset: offset &+ index &* array.strides[dim], indent: indent + 1,
            width: width.subtractingReportingOverflow(1).partialValue))
      }
      let lineBreak =
        bareSeparator + String(repeating: "\n", count: below - 1) + String(repeating: " ", count: indent)
      return "[" + parts.joined(separator: lineBreak) + "]"
    }

    /// Words are set until the next one would pass `width`; spaces at the end of a full line are dropped.
    private func row(_ dim: Int, _ offset: Int, _ indent: Int, _ width: Int) -> String {
      var text = "["
      var line = ""
      var column = indent
      var isFirst = true
      layout.forEachShown(dim: dim) { index in
        let word = index.map { element.format(array, offset &+ $0 &* array.strides[dim]) } ?? "..."
        let length = word.utf8.count
        if !isFirst {
          line += separator
          column += separator.utf8.count
        }
        if !isFirst && column + length > width {
          while line.utf8.last == 32 { line.removeLast() }
          text += line + "\n" + String(repeating: " ", count: indent)
          line = ""
          column = indent
        }
        isFirst = false
        line += word
        column += length
      }
      return text + line + "]"
    }
  }
}
