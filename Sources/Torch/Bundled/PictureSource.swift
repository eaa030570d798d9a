extension BundledTorch {
  /// Pooling, padding and resizing of `torch.nn.functional`.
  static let functionalPictures = #"""
    import torch
    from torch import adaptive_avg_pool1d, avg_pool1d
    from torch._C import _nn
    from torch._C._nn import avg_pool2d, avg_pool3d

    # Pooling

    def _largest(name, plain, with_indices):
        def function(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
            pool = with_indices if return_indices else plain
            return pool(input, kernel_size, () if stride is None else stride, padding, dilation, ceil_mode)
        function.__name__ = function.__qualname__ = name

        def pair(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
            return function(input, kernel_size, stride, padding, dilation, ceil_mode, True)
        pair.__name__ = pair.__qualname__ = name + "_with_indices"
        return function, pair

    max_pool1d, max_pool1d_with_indices = _largest("max_pool1d", torch.max_pool1d, torch.max_pool1d_with_indices)
    max_pool2d, max_pool2d_with_indices = _largest("max_pool2d", torch.max_pool2d, _nn.max_pool2d_with_indices)
    max_pool3d, max_pool3d_with_indices = _largest("max_pool3d", torch.max_pool3d, _nn.max_pool3d_with_indices)

    def _with_defaults(output_size, sizes):
        if isinstance(output_size, int):
            return output_size
        if len(sizes) <= len(output_size):
            raise ValueError(f"Input dimension should be at least {len(output_size) + 1}")
        return [default if size is None else size
                for size, default in zip(output_size, sizes[-len(output_size):])]

    def adaptive_avg_pool2d(input, output_size):
        return _nn.adaptive_avg_pool2d(input, _with_defaults(output_size, input.size()))

    def adaptive_avg_pool3d(input, output_size):
        return _nn.adaptive_avg_pool3d(input, _with_defaults(output_size, input.size()))

    def adaptive_max_pool1d_with_indices(input, output_size, return_indices=False):
        return torch.adaptive_max_pool1d(input, output_size)

    def adaptive_max_pool1d(input, output_size, return_indices=False):
        pair = torch.adaptive_max_pool1d(input, output_size)
        return pair if return_indices else pair[0]

    def adaptive_max_pool2d_with_indices(input, output_size, return_indices=False):
        return _nn.adaptive_max_pool2d(input, _with_defaults(output_size, input.size()))

    def adaptive_max_pool2d(input, output_size, return_indices=False):
        pair = _nn.adaptive_max_pool2d(input, _with_defaults(output_size, input.size()))
        return pair if return_indices else pair[0]

    def _powers(x, norm_type, kernel_size, stride, ceil_mode, pool, taps):
        means = pool(x.pow(norm_type), kernel_size, () if stride is None else stride, 0, ceil_mode)
        return (torch.sign(means) * torch.relu(torch.abs(means))).mul(taps).pow(1.0 / norm_type)

    def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
        return _powers(input, norm_type, kernel_size, stride, ceil_mode, avg_pool1d, kernel_size)

    def lp_pool2d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
        height, width = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
        return _powers(input, norm_type, kernel_size, stride, ceil_mode, avg_pool2d, height * width)

    def _several(value, count):
        return [value] * count if isinstance(value, int) else list(value)

    def _size_before_pooling(input, kernel, stride, padding, output_size):
        count = len(kernel)
        usual = [(input.size(place - count) - 1) * stride[place] + kernel[place] - 2 * padding[place]
                 for place in range(count)]
        if output_size is None:
            return usual
        sizes = list(output_size)
        if len(sizes) == count + 2:
            sizes = sizes[2:]
        if len(sizes) != count:
            raise ValueError(f"output_size should be a sequence containing {count} or {count + 2} elements, but it has a "
                             f"length of '{len(sizes)}'")
        for place in range(count):
            least, most = usual[place] - stride[place], usual[place] + stride[place]
            if not least < sizes[place] < most:
                raise ValueError(f'invalid output_size "{output_size}" (dim {place} must be between {least} and {most})')
        return sizes

    def max_unpool2d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
        kernel = _several(kernel_size, 2)
        steps = kernel if stride is None else _several(stride, 2)
        sizes = _size_before_pooling(input, kernel, steps, _several(padding, 2), output_size)
        return _nn.max_unpool2d(input, indices, sizes)

    def max_unpool1d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
        kernel = _several(kernel_size, 1)
        steps = kernel if stride is None else _several(stride, 1)
        sizes = _size_before_pooling(input, kernel, steps, _several(padding, 1), output_size)
        return _nn.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), sizes + [1]).squeeze(-1)

    # Padding

    def pad(input, pad, mode="constant", value=None):
        pad = list(pad)
        if len(pad) % 2:
            raise RuntimeError("Padding length must be divisible by 2")
        if len(pad) > 2 * input.dim():
            raise RuntimeError("Padding length should be less than or equal to two times the input dimension but got padding "
                               f"length {len(pad)} and input of dimension {input.dim()}")
        if mode == "constant":
            return torch.constant_pad_nd(input, pad, 0 if value is None else value)
        if value is not None and value != 0:
            raise RuntimeError(f'Padding mode "{mode}" doesn\'t take in value argument')
        rank = len(pad) // 2
        if input.dim() not in (rank + 1, rank + 2) or rank > 3:
            if mode not in ("reflect", "replicate", "circular"):
                raise NotImplementedError(f"Unrecognised padding mode {mode}")
            raise NotImplementedError(
                f"Padding size {len(pad)} is not supported for {input.dim()}D input tensor.\n"
                "Supported combinations for non-constant padding:\n"
                "  - 2D or 3D input: padding size = 2 (pads last dimension)\n"
                "  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)\n"
                "  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)")
        if mode == "reflect":
            return getattr(_nn, f"reflection_pad{rank}d")(input, pad)
        if mode == "replicate":
            return getattr(_nn, f"replication_pad{rank}d")(input, pad)
        if mode == "circular":
            return _circular(input, pad)
        raise NotImplementedError(f"Unrecognised padding mode {mode}")

    def _circular(input, pad):
        sizes = list(input.shape)
        for place in range(len(pad) // 2):
            dim = input.dim() - 1 - place
            before, after = pad[2 * place], pad[2 * place + 1]
            if before > sizes[dim] or after > sizes[dim]:
                raise RuntimeError("Padding value causes wrapping around more than once.")
            sizes[dim] += before + after
            if sizes[dim] < 0:
                raise RuntimeError("Negative padding value is resulting in an empty dimension")
        out = input.new_empty(sizes)
        target, source = out, input
        for place in range(len(pad) // 2):
            dim = input.dim() - 1 - place
            before, after = pad[2 * place], pad[2 * place + 1]
            target = target.narrow(dim, max(before, 0), sizes[dim] - max(before, 0) - max(after, 0))
            source = source.narrow(dim, max(-before, 0), source.size(dim) - max(-before, 0) - max(-after, 0))
        target.copy_(source)
        for place in range(len(pad) // 2):
            dim = input.dim() - 1 - place
            before, after = pad[2 * place], pad[2 * place + 1]
            if before > 0:
                out.narrow(dim, 0, before).copy_(out.narrow(dim, sizes[dim] - before - max(after, 0), before))
            if after > 0:
                out.narrow(dim, sizes[dim] - after, after).copy_(out.narrow(dim, max(before, 0), after))
        return out

    def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
        return _nn.im2col(input, _several(kernel_size, 2), _several(dilation, 2), _several(padding, 2),
                          _several(stride, 2))

    def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
        return _nn.col2im(input, _several(output_size, 2), _several(kernel_size, 2), _several(dilation, 2),
                          _several(padding, 2), _several(stride, 2))

    # Resizing

    _smooth = {"linear": 3, "bilinear": 4, "bicubic": 4, "trilinear": 5}

    def interpolate(input, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None,
                    antialias=False):
        if mode in ("nearest", "area", "nearest-exact"):
            if align_corners is not None:
                raise ValueError("align_corners option can only be set with the interpolating modes: linear | bilinear | "
                                 "bicubic | trilinear")
        else:
            align_corners = bool(align_corners)
        rank = input.dim() - 2
        if size is not None and scale_factor is not None:
            raise ValueError("only one of size or scale_factor should be defined")
        if size is not None:
            if isinstance(size, (list, tuple)) and len(size) != rank:
                raise ValueError(
                    "Input and output must have the same number of spatial dimensions, but got input with spatial dimensions "
                    f"of {list(input.shape[2:])} and output size of {size}. Please provide input tensor in (N, C, d1, d2, "
                    "...,dK) format and output size in (o1, o2, ...,oK) format.")
            if recompute_scale_factor:
                raise ValueError("recompute_scale_factor is not meaningful with an explicit size.")
            sizes = list(size) if isinstance(size, (list, tuple)) else [size] * rank
            scales = [None] * rank
        elif scale_factor is not None:
            if isinstance(scale_factor, (list, tuple)):
                if len(scale_factor) != rank:
                    raise ValueError(
                        "Input and scale_factor must have the same number of spatial dimensions, but got input with spatial "
                        f"dimensions of {list(input.shape[2:])} and scale_factor of shape {scale_factor}. Please provide input "
                        "tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.")
                scales = list(scale_factor)
            else:
                scales = [scale_factor] * rank
            sizes = [int(input.size(place + 2) * scale) for place, scale in enumerate(scales)]
            if mode == "area" or recompute_scale_factor:
                scales = [None] * rank
        else:
            raise ValueError("either size or scale_factor should be defined")
        if antialias and not (mode in ("bilinear", "bicubic", "lanczos") and rank == 2):
            raise ValueError("Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D "
                             "tensor as input")
        if antialias:
            raise NotImplementedError("interpolate(antialias=True)")
        if rank in (1, 2, 3):
            if mode == "nearest":
                return getattr(_nn, f"upsample_nearest{rank}d")(input, sizes, *scales)
            if mode == "nearest-exact":
                return getattr(_nn, f"_upsample_nearest_exact{rank}d")(input, sizes, *scales)
            if mode == "area":
                pool = adaptive_avg_pool1d if rank == 1 else adaptive_avg_pool2d if rank == 2 else adaptive_avg_pool3d
                return pool(input, sizes)
            if mode in _smooth and _smooth[mode] == input.dim():
                return getattr(_nn, f"upsample_{mode}{rank}d")(input, sizes, align_corners, *scales)
            if mode in ("linear", "bilinear", "trilinear"):
                raise NotImplementedError(f"Got {input.dim()}D input, but {mode} mode needs {_smooth[mode]}D input")
        raise NotImplementedError(
            f"Input Error: Only 3D, 4D and 5D input Tensors supported (got {input.dim()}D) for the modes: nearest | linear | "
            f"bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got {mode})")

    def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
        torch._warn("`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.")
        return interpolate(input, size, scale_factor, mode, align_corners)

    def upsample_nearest(input, size=None, scale_factor=None):
        torch._warn("`nn.functional.upsample_nearest` is deprecated. Use `nn.functional.interpolate` instead.")
        return interpolate(input, size, scale_factor, mode="nearest")

    def upsample_bilinear(input, size=None, scale_factor=None):
        torch._warn("`nn.functional.upsample_bilinear` is deprecated. Use `nn.functional.interpolate` instead.")
        return interpolate(input, size, scale_factor, mode="bilinear", align_corners=True)

    def pixel_shuffle(input, upscale_factor):
        return torch.pixel_shuffle(input, upscale_factor)

    def pixel_unshuffle(input, downscale_factor):
        return torch.pixel_unshuffle(input, downscale_factor)

    def channel_shuffle(input, groups):
        return torch.channel_shuffle(input, groups)
    """#
}
