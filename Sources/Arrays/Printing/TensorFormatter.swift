import Kernels

/// Writes tensors as PyTorch's `repr` does.
public enum TensorFormatter {
  /// `tensor([1., 2.], dtype=torch.float64, requires_grad=True)`
  ///
  /// Summarised above `options.threshold` elements. The dtype is left out where it follows from the text: `defaultDType`,
  /// int64 and bool, but for empty tensors where only `defaultDType` does.
  public static func format(
    _ tensor: PrintableTensor, options: PrintOptions = PrintOptions(), defaultDType: DType = .float32
  ) -> String {
    let indent = tensor.prefix.utf8.count
    let isEmpty = tensor.shape.contains(0)
    var suffixes: [String] = []
    if isEmpty ? tensor.shape.count != 1 : options.edgeItems <= 0 {
      suffixes.append("size=" + tupleText(tensor.shape))
    }
    let implied = tensor.dtype == defaultDType || (!isEmpty && (tensor.dtype == .int64 || tensor.dtype == .bool))
    if !implied { suffixes.append("dtype=" + tensor.dtype.name) }
    if let name = tensor.gradFunction {
      suffixes.append("grad_fn=<\(name)>")
    } else if tensor.requiresGrad {
      suffixes.append("requires_grad=True")
    }
    return addSuffixes(
      suffixes, to: tensor.prefix + contents(tensor, indent: indent, options: options), indent, options)
  }

  /// The bracketed elements alone, continued lines indented by `indent`.
  public static func contents(_ tensor: PrintableTensor, indent: Int, options: PrintOptions = PrintOptions()) -> String
  {
    if tensor.shape.contains(0) { return "[]" }
    let layout = PrintLayout(tensor, options: options)
    var offsets: [Int] = []
    layout.collectShown(dim: 0, offset: 0, into: &offsets)
    let formatter = ElementFormatter(tensor, offsets: offsets, options: options)
    return nested(tensor, dim: 0, offset: 0, indent: indent, layout, formatter)
  }

  /// Python's text of a tuple of ints: `()`, `(3,)`, `(2, 3)`.
  public static func tupleText(_ values: [Int]) -> String {
    let inner = values.map { String($0) }.joined(separator: ", ")
    return values.count == 1 ? "(\(inner),)" : "(\(inner))"
  }

  private static func nested(
    _ tensor: PrintableTensor, dim: Int, offset: Int, indent: Int, _ layout: PrintLayout, _ formatter: ElementFormatter
  ) -> String {
    let below = tensor.shape.count - dim
    if below == 0 { return formatter.format(tensor, offset) }
    if below == 1 { return row(tensor, dim, offset, indent, layout, formatter) }
    var parts: [String] = []
    layout.forEachShown(dim: dim) { index in
      guard let index else { return parts.append("...") }
      let start = offset &+ index &* tensor.strides[dim]
      parts.append(nested(tensor, dim: dim + 1, offset: start, indent: indent + 1, layout, formatter))
    }
    let separator = "," + String(repeating: "\n", count: below - 1) + String(repeating: " ", count: indent + 1)
    return "[" + parts.joined(separator: separator) + "]"
  }

  private static func row(
    _ tensor: PrintableTensor, _ dim: Int, _ offset: Int, _ indent: Int, _ layout: PrintLayout,
    _ formatter: ElementFormatter
  ) -> String {
    let (room, overflow) = layout.options.lineWidth.subtractingReportingOverflow(indent)
    let perLine = Swift.max(1, (overflow ? 0 : room) / (formatter.width + 2))
    var parts: [String] = []
    layout.forEachShown(dim: dim) { index in
      guard let index else { return parts.append(layout.options.edgeItems <= 0 ? "..." : " ...") }
      parts.append(formatter.format(tensor, offset &+ index &* tensor.strides[dim]))
    }
    let lineBreak = ",\n" + String(repeating: " ", count: indent + 1)
    var text = "["
    for (i, part) in parts.enumerated() {
      if i > 0 { text += i % perLine == 0 ? lineBreak : ", " }
      text += part
    }
    return text + "]"
  }

  /// A suffix that would pass the line's width starts a new line.
  private static func addSuffixes(
    _ suffixes: [String], to text: String, _ indent: Int, _ options: PrintOptions
  ) -> String {
    var result = text
    // PyTorch counts two columns more than the last line has.
    var column = text.utf8.reversed().prefix { $0 != 10 }.count + 2
    for suffix in suffixes {
      let length = suffix.utf8.count
      if column + length + 2 > options.lineWidth {
        result += ",\n" + String(repeating: " ", count: indent) + suffix
        column = indent + length
      } else {
        result += ", " + suffix
        column += length + 2
      }
    }
    return result + ")"
  }
}
