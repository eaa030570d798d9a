extension BundledTorch {
  /// `torch.nn.modules.utils`: settings that are one number for all dimensions or one for each.
  static let nnModulesUtils = #"""
    """`torch.nn.modules.utils`: settings that are one number for all dimensions or one for each."""


    def _ntuple(count):
        def parse(value):
            if hasattr(value, "__iter__"):
                return tuple(value)
            return (value,) * count
        return parse


    _single = _ntuple(1)
    _pair = _ntuple(2)
    _triple = _ntuple(3)
    _quadruple = _ntuple(4)


    def _reverse_repeat_tuple(values, count):
        return [value for value in reversed(values) for _ in range(count)]
    """#
}
