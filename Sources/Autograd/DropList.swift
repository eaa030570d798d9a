/// Frees chains of tensors and nodes without recursion.
///
/// A chain tensor → node → saved tensor → node … of 50,000 links would otherwise overflow the stack. Whoever goes away first
/// hands over its children; those that nobody else holds give up their own children before they are released.
struct DropList {
  private enum Item {
    case node(Node)
    case tensor(Tensor)
  }
  private var items: [Item] = []

  /// Takes a node that the caller is about to lose, if it is the last to hold it.
  @inline(__always)
  mutating func add(_ slot: inout Node?) {
    guard slot != nil, isKnownUniquelyReferenced(&slot), let node = slot else { return }
    slot = nil
    items.append(.node(node))
  }

  /// Takes a tensor that the caller is about to lose, if it is the last to hold it.
  @inline(__always)
  mutating func add(_ slot: inout Tensor?) {
    guard slot != nil, isKnownUniquelyReferenced(&slot), let tensor = slot else { return }
    slot = nil
    items.append(.tensor(tensor))
  }

  /// Takes the target of an edge.
  @inline(__always)
  mutating func add(_ edge: inout Edge) {
    add(&edge.node)
    add(&edge.leaf)
  }

  /// Releases what was taken, and what that alone held, and so on.
  mutating func drain() {
    while let item = items.popLast() {
      switch item {
      case .node(let node): node.surrender(&self)
      case .tensor(let tensor):
        add(&tensor.gradFn)
        add(&tensor.grad)
        add(&tensor.base)
      }
    }
  }
}
