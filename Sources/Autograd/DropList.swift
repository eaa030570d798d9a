/// Frees chains of tensors and nodes without recursion.
///
/// A chain tensor → node → saved tensor → node … of 50,000 links would otherwise overflow the stack. Whoever goes away first
/// hands over everything through which a chain could go on; what is then held by the list alone gives up its own links
/// before it is released. Links must be taken whether others hold them or not: two of them may lead to the same object.
struct DropList {
  // Two of each inline: most lists never allocate.
  private var node0: Node?
  private var node1: Node?
  private var tensor0: Tensor?
  private var tensor1: Tensor?
  private var nodes: [Node]?
  private var tensors: [Tensor]?

  /// Takes a node out of a slot.
  @inline(__always)
  mutating func take(_ slot: inout Node?) {
    guard slot != nil else { return }
    if node0 == nil { return swap(&node0, &slot) }
    if node1 == nil { return swap(&node1, &slot) }
    if let node = slot { push(node) }
    slot = nil
  }

  /// Takes a tensor out of a slot, unless it is the end of its chain.
  @inline(__always)
  mutating func take(_ slot: inout Tensor?) {
    guard let tensor = slot, tensor.isLink else { return }
    if tensor0 == nil { return swap(&tensor0, &slot) }
    if tensor1 == nil { return swap(&tensor1, &slot) }
    push(tensor)
    slot = nil
  }

  private mutating func push(_ node: Node) {
    if nodes == nil { nodes = [node] } else { nodes?.append(node) }
  }

  private mutating func push(_ tensor: Tensor) {
    if tensors == nil { tensors = [tensor] } else { tensors?.append(tensor) }
  }

  /// Takes the target of an edge.
  @inline(__always)
  mutating func take(_ edge: inout Edge) {
    take(&edge.node)
    take(&edge.leaf)
  }

  /// Releases what was taken, and what that alone held, and so on.
  mutating func drain() {
    while true {
      var node: Node?
      if node0 != nil {
        swap(&node, &node0)
      } else if node1 != nil {
        swap(&node, &node1)
      } else {
        node = nodes?.popLast()
      }
      if node != nil {
        if isKnownUniquelyReferenced(&node) { node?.surrender(&self) }
        continue
      }
      var tensor: Tensor?
      if tensor0 != nil {
        swap(&tensor, &tensor0)
      } else if tensor1 != nil {
        swap(&tensor, &tensor1)
      } else {
        tensor = tensors?.popLast()
      }
      if tensor == nil { return }
      if isKnownUniquelyReferenced(&tensor) { tensor?.surrender(&self) }
    }
  }
}
