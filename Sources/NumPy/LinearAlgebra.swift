import Arrays
import Interpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `numpy.linalg` on small matrices: elimination with partial pivoting.
extension NumPyRuntime {
  /// A square matrix as rows of doubles; LinAlgError for other shapes.
  private func squareMatrix(_ value: Value) throws(Raised) -> (rows: [[Double]], dtype: DType) {
    let array = try makeArray(value, dtype: nil, copies: false)
    guard array.rank >= 2 else {
      throw error(
        "LinAlgError", or: "ValueError",
        "\(array.rank)-dimensional array given. Array must be at least two-dimensional")
    }
    guard array.rank == 2, array.shape[0] == array.shape[1] else {
      throw error("LinAlgError", or: "ValueError", "Last 2 dimensions of the array must be square")
    }
    let size = array.shape[0]
    let rows = (0..<size).map { row in (0..<size).map { array.element(row * size + $0).asDouble } }
    return (rows, array.dtype == .float32 ? .float32 : .float64)
  }

  /// LU factors in place with the order of rows; nil where a pivot is zero.
  private static func factor(_ rows: inout [[Double]]) -> (order: [Int], sign: Double)? {
    let size = rows.count
    var order = Array(0..<size)
    var sign = 1.0
    for column in 0..<size {
      var pivot = column
      for row in column..<size where abs(rows[row][column]) > abs(rows[pivot][column]) { pivot = row }
      if rows[pivot][column] == 0 { return nil }
      if pivot != column {
        rows.swapAt(pivot, column)
        order.swapAt(pivot, column)
        sign = -sign
      }
      for row in (column + 1)..<Swift.max(size, column + 1) {
        rows[row][column] /= rows[column][column]
        let factor = rows[row][column]
        for next in (column + 1)..<Swift.max(size, column + 1) { rows[row][next] -= factor * rows[column][next] }
      }
    }
    return (order, sign)
  }

  /// Solves with the factors, for one right side whose rows are already in order.
  private static func solve(_ factors: [[Double]], _ right: [Double]) -> [Double] {
    var x = right
    let size = factors.count
    for row in 0..<size { for column in 0..<row { x[row] -= factors[row][column] * x[column] } }
    for row in (0..<size).reversed() {
      for column in (row + 1)..<Swift.max(size, row + 1) { x[row] -= factors[row][column] * x[column] }
      x[row] /= factors[row][row]
    }
    return x
  }

  private func array(_ values: [Double], _ shape: [Int], _ dtype: DType) throws(Raised) -> Value {
    let array = try make(shape, dtype)
    for (index, value) in values.enumerated() {
      Scalar.double(value).store(array.pointer + index * dtype.itemSize, dtype)
    }
    return wrap(array)
  }

  /// `numpy.linalg.det`; owned.
  func determinant(_ value: Value) throws(Raised) -> Value {
    var (rows, dtype) = try squareMatrix(value)
    guard let (_, sign) = Self.factor(&rows) else { return scalar(.double(0), dtype) }
    // By logarithms, as NumPy does it: that is why the determinant of a whole matrix may end in digits.
    var logarithm = 0.0
    var direction = sign
    for index in rows.indices {
      let pivot = rows[index][index]
      if pivot < 0 { direction = -direction }
      logarithm += log(abs(pivot))
    }
    return scalar(.double(direction * exp(logarithm)), dtype)
  }

  /// `numpy.linalg.solve`, and with the identity as right side `inv`; owned.
  func solve(_ value: Value, _ right: Value?) throws(Raised) -> Value {
    var (rows, dtype) = try squareMatrix(value)
    let size = rows.count
    guard let (order, _) = Self.factor(&rows) else { throw error("LinAlgError", or: "ValueError", "Singular matrix") }
    var columns: [[Double]] = []
    var shape = [size, size]
    if let right {
      let array = try makeArray(right, dtype: nil, copies: false)
      guard array.rank == 1 || array.rank == 2, array.shape[0] == size else {
        throw interpreter.error(
          "ValueError",
          (array.rank == 1
            ? "solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) "
            : "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m,n)->(m,n) ")
            + "(size \(array.rank > 0 ? array.shape[0] : 1) is different from \(size))")
      }
      shape = array.shape.array
      let width = array.rank == 2 ? shape[1] : 1
      columns = (0..<width).map { column in order.map { array.element($0 * width + column).asDouble } }
    } else {
      columns = (0..<size).map { column in order.map { $0 == column ? 1 : 0 } }
    }
    let solved = columns.map { Self.solve(rows, $0) }
    let values = (0..<size).flatMap { row in solved.map { $0[row] } }
    return try array(values, shape, dtype)
  }
}
