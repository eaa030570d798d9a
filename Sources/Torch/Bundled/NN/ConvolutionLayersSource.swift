extension BundledTorch {
  /// `torch.nn.modules.conv`: convolutions, transposed and lazy ones.
  static let nnConv = #"""
    """`torch.nn.modules.conv`: convolutions, transposed and lazy ones."""
    import math
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.lazy import LazyModuleMixin
    from torch.nn.modules.module import Module
    from torch.nn.modules.utils import _ntuple, _reverse_repeat_tuple
    from torch.nn.parameter import Parameter, UninitializedParameter


    class _ConvNd(Module):
        """Weights of a convolution over `rank` dimensions, which subclasses set."""

        rank = 0
        transposed = False

        def __init__(self, in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias,
                     padding_mode, device=None, dtype=None):
            super().__init__()
            each = _ntuple(self.rank)
            kernel_size, stride, dilation = each(kernel_size), each(stride), each(dilation)
            if groups <= 0:
                raise ValueError("groups must be a positive integer")
            if in_channels % groups != 0:
                raise ValueError("in_channels must be divisible by groups")
            if out_channels % groups != 0:
                raise ValueError("out_channels must be divisible by groups")
            if isinstance(padding, str):
                if padding not in ("same", "valid"):
                    raise ValueError(f"Invalid padding string {padding!r}, should be one of {{'same', 'valid'}}")
                if padding == "same" and any(step != 1 for step in stride):
                    raise ValueError("padding='same' is not supported for strided convolutions")
            else:
                padding = each(padding)
            modes = {"zeros", "reflect", "replicate", "circular"}
            if padding_mode not in modes:
                raise ValueError(f"padding_mode must be one of {modes}, but got padding_mode='{padding_mode}'")
            self.in_channels = in_channels
            self.out_channels = out_channels
            self.kernel_size = kernel_size
            self.stride = stride
            self.padding = padding
            self.dilation = dilation
            self.output_padding = each(output_padding)
            self.groups = groups
            self.padding_mode = padding_mode
            if padding == "same":
                # More on the right where the total is odd.
                totals = [step * (size - 1) for step, size in zip(dilation, kernel_size)]
                self._reversed_padding_repeated_twice = [
                    part for total in reversed(totals) for part in (total // 2, total - total // 2)]
            elif padding == "valid":
                self._reversed_padding_repeated_twice = [0] * (2 * self.rank)
            else:
                self._reversed_padding_repeated_twice = _reverse_repeat_tuple(padding, 2)
            shape = self._weight_shape()
            self.weight = Parameter(torch.empty(shape, device=device, dtype=dtype))
            if bias:
                self.bias = Parameter(torch.empty(out_channels, device=device, dtype=dtype))
            else:
                self.register_parameter("bias", None)
            self.reset_parameters()

        def _weight_shape(self):
            if self.transposed:
                return (self.in_channels, self.out_channels // self.groups, *self.kernel_size)
            return (self.out_channels, self.in_channels // self.groups, *self.kernel_size)

        def reset_parameters(self):
            init.kaiming_uniform_(self.weight, a=math.sqrt(5))
            if self.bias is not None:
                fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
                if fan_in != 0:
                    bound = 1 / math.sqrt(fan_in)
                    init.uniform_(self.bias, -bound, bound)

        def extra_repr(self):
            text = f"{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}"
            if self.padding != (0,) * len(self.padding):
                text += f", padding={self.padding}"
            if self.dilation != (1,) * self.rank:
                text += f", dilation={self.dilation}"
            if self.output_padding != (0,) * self.rank:
                text += f", output_padding={self.output_padding}"
            if self.groups != 1:
                text += f", groups={self.groups}"
            if self.bias is None:
                text += ", bias=False"
            if self.padding_mode != "zeros":
                text += f", padding_mode={self.padding_mode}"
            return text


    class _Convolution(_ConvNd):
        def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                     padding_mode="zeros", device=None, dtype=None):
            super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, 0, groups, bias,
                             padding_mode, device, dtype)

        def _conv_forward(self, input, weight, bias):
            padding = self.padding
            if self.padding_mode != "zeros":
                input = F.pad(input, self._reversed_padding_repeated_twice, mode=self.padding_mode)
                padding = (0,) * self.rank
            return type(self)._function(input, weight, bias, self.stride, padding, self.dilation, self.groups)

        def forward(self, input):
            return self._conv_forward(input, self.weight, self.bias)


    class Conv1d(_Convolution):
        """(N, C, L)"""

        rank = 1
        _function = staticmethod(F.conv1d)


    class Conv2d(_Convolution):
        """(N, C, H, W)"""

        rank = 2
        _function = staticmethod(F.conv2d)


    class Conv3d(_Convolution):
        """(N, C, D, H, W)"""

        rank = 3
        _function = staticmethod(F.conv3d)


    class _ConvTransposeNd(_ConvNd):
        transposed = True

        def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                     bias=True, dilation=1, padding_mode="zeros", device=None, dtype=None):
            if padding_mode != "zeros":
                raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
            super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias,
                             padding_mode, device, dtype)

        def _output_padding(self, input, output_size):
            """The padding that leads to a wanted size, which the stride leaves open."""
            if output_size is None:
                return self.output_padding
            rank = self.rank
            output_size = list(output_size)
            front = 2 if input.dim() == rank + 2 else 1
            if len(output_size) == front + rank:
                output_size = output_size[front:]
            if len(output_size) != rank:
                raise ValueError(f"ConvTranspose{rank}D: for {input.dim()}D input, output_size must have {rank} or "
                                 f"{front + rank} elements (got {len(output_size)})")
            least = [(input.size(dim + front) - 1) * self.stride[dim] - 2 * self.padding[dim]
                     + self.dilation[dim] * (self.kernel_size[dim] - 1) + 1 for dim in range(rank)]
            most = [size + step - 1 for size, step in zip(least, self.stride)]
            if any(size < low or size > high for size, low, high in zip(output_size, least, most)):
                raise ValueError(f"requested an output size of {output_size}, but valid sizes range from {least} to {most} "
                                 f"(for an input of {input.size()[2:]})")
            return [size - low for size, low in zip(output_size, least)]

        def forward(self, input, output_size=None):
            return type(self)._function(
                input, self.weight, self.bias, self.stride, self.padding, self._output_padding(input, output_size),
                self.groups, self.dilation)


    class ConvTranspose1d(_ConvTransposeNd):
        rank = 1
        _function = staticmethod(F.conv_transpose1d)


    class ConvTranspose2d(_ConvTransposeNd):
        rank = 2
        _function = staticmethod(F.conv_transpose2d)


    class ConvTranspose3d(_ConvTransposeNd):
        rank = 3
        _function = staticmethod(F.conv_transpose3d)


    class _LazyConv(LazyModuleMixin):
        """A convolution whose first input decides `in_channels`."""

        def __init__(self, out_channels, kernel_size, *args, bias=True, **kwargs):
            place = 5
            if len(args) > place:
                bias, args = args[place], args[:place] + (False,) + args[place + 1:]
            else:
                kwargs["bias"] = False
            super().__init__(0, 0, kernel_size, *args, **kwargs)
            self.weight = UninitializedParameter()
            self.out_channels = out_channels
            if bias:
                self.bias = UninitializedParameter()

        def reset_parameters(self):
            if not self.has_uninitialized_params() and self.in_channels != 0:
                super().reset_parameters()

        def initialize_parameters(self, input, *args, **kwargs):
            if not self.has_uninitialized_params():
                return
            if input.dim() not in (self.rank + 1, self.rank + 2):
                raise RuntimeError(f"Expected {self.rank + 1}D (unbatched) or {self.rank + 2}D (batched) input to "
                                   f"{type(self).__name__}, but got input of size: {input.shape}")
            self.in_channels = input.shape[1 if input.dim() == self.rank + 2 else 0]
            if self.in_channels % self.groups != 0:
                raise ValueError("in_channels must be divisible by groups")
            self._materialize("weight", self._weight_shape())
            if self.bias is not None:
                self._materialize("bias", (self.out_channels,))
            self.reset_parameters()


    class LazyConv1d(_LazyConv, Conv1d):
        cls_to_become = Conv1d


    class LazyConv2d(_LazyConv, Conv2d):
        cls_to_become = Conv2d


    class LazyConv3d(_LazyConv, Conv3d):
        cls_to_become = Conv3d


    class LazyConvTranspose1d(_LazyConv, ConvTranspose1d):
        cls_to_become = ConvTranspose1d


    class LazyConvTranspose2d(_LazyConv, ConvTranspose2d):
        cls_to_become = ConvTranspose2d


    class LazyConvTranspose3d(_LazyConv, ConvTranspose3d):
        cls_to_become = ConvTranspose3d
    """#
}
