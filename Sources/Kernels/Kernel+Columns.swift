/// How windows of a kernel lie over a volume of up to three spatial dimensions; unused leading ones have size 1.
public struct WindowGeometry: Sendable, Equatable {
  /// Three numbers, one a spatial dimension.
  public typealias Triple = (Int, Int, Int)
  /// Sizes of the volume, and of the volume of windows.
  public var big: [Int]
  public var small: [Int]
  /// Sizes of the kernel, steps between windows, zeros around the volume, distance between taps.
  public var kernel: [Int]
  public var stride: [Int]
  public var padding: [Int]
  public var dilation: [Int]

  /// Everything in three dimensions.
  public init(big: [Int], small: [Int], kernel: [Int], stride: [Int], padding: [Int], dilation: [Int]) {
    self.big = big
    self.small = small
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
  }

  /// Number of taps of the kernel.
  public var taps: Int { kernel[0] * kernel[1] * kernel[2] }
  /// Number of windows.
  public var windows: Int { small[0] * small[1] * small[2] }
  /// Number of elements of the volume.
  public var elements: Int { big[0] * big[1] * big[2] }
  /// Whether every window is one element, in order: the columns are the volume itself.
  public var isPlain: Bool {
    taps == 1 && stride == [1, 1, 1] && padding == [0, 0, 0]
  }

  /// Visits the runs of neighbouring windows: for each tap and row of windows the place in the columns, the place in the
  /// volume of the first window inside it, how many windows there are, and the step between them.
  @inline(__always)
  func forEachRun(_ body: (_ column: Int, _ element: Int, _ count: Int, _ step: Int) -> Void) {
    let (d, h, w) = (big[0], big[1], big[2])
    let (od, oh, ow) = (small[0], small[1], small[2])
    var tap = 0
    for a in 0..<kernel[0] {
      for b in 0..<kernel[1] {
        for c in 0..<kernel[2] {
          let shift = c * dilation[2] - padding[2]
          // Windows whose tap falls inside the row.
          let first = shift < 0 ? (-shift + stride[2] - 1) / stride[2] : 0
          let limit = shift < w ? Swift.min(ow, (w - shift + stride[2] - 1) / stride[2]) : 0
          for i in 0..<od {
            let z = i * stride[0] - padding[0] + a * dilation[0]
            if z < 0 || z >= d { continue }
            for j in 0..<oh {
              let y = j * stride[1] - padding[1] + b * dilation[1]
              if y < 0 || y >= h || first >= limit { continue }
              body(
                ((tap * od + i) * oh + j) * ow + first, (z * h + y) * w + first * stride[2] + shift, limit - first,
                stride[2])
            }
          }
          tap += 1
        }
      }
    }
  }
}

extension Kernel {
  /// The columns of `channels` volumes: `out (channels, taps, windows)` from `a (channels, elements)`, both contiguous.
  /// Taps outside the volume give zeros.
  public static func columns(
    _ dtype: DType, out: UnsafeMutableRawPointer, a: UnsafeRawPointer, channels: Int, _ geometry: WindowGeometry
  ) {
    let block = geometry.taps * geometry.windows
    out.initializeMemory(as: UInt8.self, repeating: 0, count: channels * block * dtype.itemSize)
    func copy<T>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      geometry.forEachRun { column, element, count, step in
        for channel in 0..<channels {
          let target = r + channel * block + column
          let source = p + channel * geometry.elements + element
          if step == 1 {
            target.update(from: source, count: count)
          } else {
            for k in 0..<count { target[k] = source[k &* step] }
          }
        }
      }
    }
    switch dtype.itemSize {
    case 1: copy(UInt8.self)
    case 2: copy(UInt16.self)
    case 4: copy(UInt32.self)
    default: copy(UInt64.self)
    }
  }

  /// The transposed of `columns`: adds the columns up into `out (channels, elements)`, which is overwritten.
  public static func addColumns(
    _ dtype: DType, out: UnsafeMutableRawPointer, a: UnsafeRawPointer, channels: Int, _ geometry: WindowGeometry
  ) {
    let block = geometry.taps * geometry.windows
    func add<T: NumericElement>(_: T.Type) {
      let r = out.assumingMemoryBound(to: T.self)
      let p = a.assumingMemoryBound(to: T.self)
      r.update(repeating: T.zero, count: channels * geometry.elements)
      geometry.forEachRun { column, element, count, step in
        for channel in 0..<channels {
          let target = r + channel * geometry.elements + element
          let source = p + channel * block + column
          for k in 0..<count { target[k &* step] = T.plus(target[k &* step], source[k]) }
        }
      }
    }
    switch dtype {
    case .float64: add(Double.self)
    case .float32: add(Float.self)
    case .float16: add(Float16.self)
    case .bfloat16: add(BFloat16.self)
    case .int64: add(Int64.self)
    case .int32: add(Int32.self)
    case .int16: add(Int16.self)
    case .int8: add(Int8.self)
    case .uint8: add(UInt8.self)
    case .bool: add(Bool.self)
    }
  }

  /// Where the largest element of every window lies: for each of `planes` volumes and windows the row-major position in the
  /// volume, in `indices`. NaN is largest; the first of equals wins.
  public static func largestInWindows(
    _ dtype: DType, indices: UnsafeMutablePointer<Int>, a: UnsafeRawPointer, planes: Int, _ geometry: WindowGeometry
  ) {
    func search<T: NumericElement>(_: T.Type) {
      let p = a.assumingMemoryBound(to: T.self)
      let (d, h, w) = (geometry.big[0], geometry.big[1], geometry.big[2])
      let (od, oh, ow) = (geometry.small[0], geometry.small[1], geometry.small[2])
      /// First tap inside, one behind the last, of window `i` in dimension `n`.
      func range(_ i: Int, _ n: Int, _ size: Int) -> (Int, Int) {
        var start = i * geometry.stride[n] - geometry.padding[n]
        let end = Swift.min(start + (geometry.kernel[n] - 1) * geometry.dilation[n] + 1, size)
        while start < 0 { start += geometry.dilation[n] }
        return (start, end)
      }
      for plane in 0..<planes {
        let source = p + plane * geometry.elements
        var place = plane * geometry.windows
        for i in 0..<od {
          let (z0, z1) = range(i, 0, d)
          for j in 0..<oh {
            let (y0, y1) = range(j, 1, h)
            for k in 0..<ow {
              let (x0, x1) = range(k, 2, w)
              var best = (z0 * h + y0) * w + x0
              var value = source[best]
              var z = z0
              while z < z1 {
                var y = y0
                while y < y1 {
                  var x = x0
                  while x < x1 {
                    let position = (z * h + y) * w + x
                    let candidate = source[position]
                    if T.isLess(value, candidate) || candidate.isNotANumber {
                      value = candidate
                      best = position
                    }
                    x += geometry.dilation[2]
                  }
                  y += geometry.dilation[1]
                }
                z += geometry.dilation[0]
              }
              indices[place] = best
              place += 1
            }
          }
        }
      }
    }
    switch dtype {
    case .float64: search(Double.self)
    case .float32: search(Float.self)
    case .float16: search(Float16.self)
    case .bfloat16: search(BFloat16.self)
    case .int64: search(Int64.self)
    case .int32: search(Int32.self)
    case .int16: search(Int16.self)
    case .int8: search(Int8.self)
    case .uint8: search(UInt8.self)
    case .bool: search(Bool.self)
    }
  }
}
