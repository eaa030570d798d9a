import CVectorMath

extension Kernel {
  /// One step of stochastic gradient descent on `count` contiguous elements of float32 or float64; false for other dtypes.
  ///
  /// `rate` is minus the learning rate, `keep` is 1 - dampening, `buffer` the momentum's or nil.
  public static func stepSGD(
    _ dtype: DType, parameter: UnsafeMutableRawPointer, gradient: UnsafeRawPointer, buffer: UnsafeMutableRawPointer?,
    rate: Double, momentum: Double, keep: Double, decay: Double, nesterov: Bool, count: Int
  ) -> Bool {
    switch dtype {
    case .float32:
      taper_sgd_f32(
        parameter.assumingMemoryBound(to: Float.self), gradient.assumingMemoryBound(to: Float.self),
        buffer?.assumingMemoryBound(to: Float.self), Float(rate), Float(momentum), Float(keep), Float(decay),
        nesterov ? 1 : 0, count)
    case .float64:
      taper_sgd_f64(
        parameter.assumingMemoryBound(to: Double.self), gradient.assumingMemoryBound(to: Double.self),
        buffer?.assumingMemoryBound(to: Double.self), rate, momentum, keep, decay, nesterov ? 1 : 0, count)
    default: return false
    }
    return true
  }

  /// The numbers of one step of Adam.
  public struct AdamSettings {
    /// 1 - beta1
    public var weight = 0.0
    /// The second moment's factor.
    public var beta2 = 0.0
    /// The root of the second bias correction.
    public var correction = 1.0
    /// What is added to the divisor.
    public var eps = 0.0
    /// Minus the learning rate over the first bias correction.
    public var rate = 0.0
    /// Weight decay that is added to the gradient.
    public var decay = 0.0
    /// The factor of decoupled weight decay.
    public var shrink = 1.0

    /// No step.
    public init() {}
  }

  /// One step of Adam on `count` contiguous elements of float32 or float64; false for other dtypes. `most` holds the largest
  /// second moments of AMSGrad.
  public static func stepAdam(
    _ dtype: DType, parameter: UnsafeMutableRawPointer, gradient: UnsafeRawPointer, mean: UnsafeMutableRawPointer,
    square: UnsafeMutableRawPointer, most: UnsafeMutableRawPointer?, _ settings: AdamSettings, count: Int
  ) -> Bool {
    var numbers = taper_adam_settings(
      weight: settings.weight, beta2: settings.beta2, weight2: 1 - settings.beta2, correction: settings.correction,
      eps: settings.eps, rate: settings.rate, decay: settings.decay, shrink: settings.shrink)
    switch dtype {
    case .float32:
      taper_adam_f32(
        parameter.assumingMemoryBound(to: Float.self), gradient.assumingMemoryBound(to: Float.self),
        mean.assumingMemoryBound(to: Float.self), square.assumingMemoryBound(to: Float.self),
        most?.assumingMemoryBound(to: Float.self), &numbers, count)
    case .float64:
      taper_adam_f64(
        parameter.assumingMemoryBound(to: Double.self), gradient.assumingMemoryBound(to: Double.self),
        mean.assumingMemoryBound(to: Double.self), square.assumingMemoryBound(to: Double.self),
        most?.assumingMemoryBound(to: Double.self), &numbers, count)
    default: return false
    }
    return true
  }
}
