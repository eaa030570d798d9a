extension OperatorTable {
  static let pointwise: [Operator] = []
  static let comparison: [Operator] = []
  static let reduction: [Operator] = []
  static let shape: [Operator] = []
  static let indexing: [Operator] = []
  static let linear: [Operator] = []
  static let creation: [Operator] = []
  static let inPlace: [Operator] = []
  static let random: [Operator] = []
  static let conversion: [Operator] = []
}
