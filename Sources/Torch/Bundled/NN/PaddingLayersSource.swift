extension BundledTorch {
  /// `torch.nn.modules.padding`: borders around inputs.
  static let nnPadding = #"""
    """`torch.nn.modules.padding`: borders around inputs."""
    import torch.nn.functional as F
    from torch.nn.modules.module import Module
    from torch.nn.modules.utils import _ntuple


    class _PadNd(Module):
        """`padding` numbers for the last `rank` dimensions, last one first, before and after."""

        rank = 0
        mode = "constant"

        def __init__(self, padding):
            super().__init__()
            self.padding = _ntuple(2 * self.rank)(padding)

        def forward(self, input):
            return F.pad(input, self.padding, self.mode)

        def extra_repr(self):
            return f"{self.padding}"


    class _ConstantPadNd(_PadNd):
        def __init__(self, padding, value):
            super().__init__(padding)
            self.value = value

        def forward(self, input):
            return F.pad(input, self.padding, "constant", self.value)

        def extra_repr(self):
            return f"padding={self.padding}, value={self.value}"


    class ConstantPad1d(_ConstantPadNd):
        rank = 1


    class ConstantPad2d(_ConstantPadNd):
        rank = 2


    class ConstantPad3d(_ConstantPadNd):
        rank = 3


    class _ZeroPadNd(_ConstantPadNd):
        def __init__(self, padding):
            super().__init__(padding, 0.0)

        def extra_repr(self):
            return f"{self.padding}"


    class ZeroPad1d(_ZeroPadNd):
        rank = 1


    class ZeroPad2d(_ZeroPadNd):
        rank = 2


    class ZeroPad3d(_ZeroPadNd):
        rank = 3


    class ReflectionPad1d(_PadNd):
        rank = 1
        mode = "reflect"


    class ReflectionPad2d(_PadNd):
        rank = 2
        mode = "reflect"


    class ReflectionPad3d(_PadNd):
        rank = 3
        mode = "reflect"


    class ReplicationPad1d(_PadNd):
        rank = 1
        mode = "replicate"


    class ReplicationPad2d(_PadNd):
        rank = 2
        mode = "replicate"


    class ReplicationPad3d(_PadNd):
        rank = 3
        mode = "replicate"


    class CircularPad1d(_PadNd):
        rank = 1
        mode = "circular"


    class CircularPad2d(_PadNd):
        rank = 2
        mode = "circular"


    class CircularPad3d(_PadNd):
        rank = 3
        mode = "circular"
    """#
}
