extension BundledTorch {
  /// More functions of `torch` and methods of tensors that are made of others, as `torch._more`; loaded when one of them is
  /// first asked for.
  static let moreComposites = #"""
    import torch

    def histc(input, bins=100, min=0, max=0, *, out=None):
        if not input.is_floating_point():
            name = input.type().rpartition(".")[2].replace("Tensor", "")
            raise NotImplementedError(f"\"histogram_cpu\" not implemented for '{name}'")
        if bins <= 0:
            raise RuntimeError("bins must be > 0")
        values = input.detach().reshape(-1)
        low, high = min, max
        if low == high and values.numel() > 0:
            low, high = values.min().item(), values.max().item()
        if low == high:
            low, high = low - 1, high + 1
        if low > high:
            raise RuntimeError("max must be larger than min")
        inside = values[(values >= low) & (values <= high)]
        places = ((inside - low) * (bins / (high - low))).long().clamp(max=bins - 1)
        return torch.bincount(places, minlength=bins).to(input.dtype)

    def diag_embed(input, offset=0, dim1=-2, dim2=-1):
        rank = input.dim() + 1
        dim1, dim2 = dim1 % rank, dim2 % rank
        if dim1 == dim2:
            raise RuntimeError(f"diagonal dimensions cannot be identical {dim1}, {dim2}")
        size = input.size(-1) + abs(offset)
        result = input.new_zeros(tuple(input.shape[:-1]) + (size, size))
        result.diagonal(offset, -2, -1).copy_(input)
        return result.movedim((-2, -1), (dim1, dim2))

    def atleast_3d(*tensors):
        if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)):
            return tuple(atleast_3d(item) for item in tensors[0])
        if len(tensors) > 1:
            return tuple(atleast_3d(item) for item in tensors)
        item = tensors[0]
        if item.dim() == 0:
            return item.reshape(1, 1, 1)
        if item.dim() == 1:
            return item.unsqueeze(0).unsqueeze(-1)
        return item.unsqueeze(-1) if item.dim() == 2 else item

    def _split_along(name, input, sections, dim, least):
        if input.dim() < least:
            raise RuntimeError(f"torch.{name} requires a tensor with at least {least} dimension{'s' if least != 2 else ''}, but "
                               f"got a tensor with {input.dim()} dimensions!")
        if isinstance(sections, int) and input.size(dim) % sections:
            raise RuntimeError(f"torch.{name} attempted to split along dimension {dim}, but the size of the dimension "
                               f"{input.size(dim)} is not divisible by the split_size {sections}!")
        return torch.tensor_split(input, sections, dim)

    def hsplit(input, indices_or_sections):
        return _split_along("hsplit", input, indices_or_sections, 0 if input.dim() == 1 else 1, 1)

    def vsplit(input, indices_or_sections):
        return _split_along("vsplit", input, indices_or_sections, 0, 2)

    def dsplit(input, indices_or_sections):
        return _split_along("dsplit", input, indices_or_sections, 2, 3)

    def searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, sorter=None, out=None):
        right = right or side == "right"
        values = input if isinstance(input, torch.Tensor) else torch.tensor(input)
        if sorter is not None:
            sorted_sequence = sorted_sequence.gather(-1, sorter)
        if sorted_sequence.dim() > 1:
            if values.dim() == 0 or sorted_sequence.shape[:-1] != values.shape[:-1]:
                raise RuntimeError(
                    "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries "
                    f"tensor and input value tensor must match, but we got boundaries tensor {list(sorted_sequence.shape)} and "
                    f"input value tensor {list(values.shape)}")
            below = sorted_sequence.unsqueeze(-2)
        else:
            below = sorted_sequence
        compared = below <= values.unsqueeze(-1) if right else below < values.unsqueeze(-1)
        return compared.sum(-1).to(torch.int32 if out_int32 else torch.int64)

    def bucketize(input, boundaries, *, out_int32=False, right=False, out=None):
        if boundaries.dim() != 1:
            raise RuntimeError("torch.searchsorted(): boundaries tensor must be 1 dimension, but got dim("
                               f"{boundaries.dim()})")
        return searchsorted(boundaries, input, out_int32=out_int32, right=right)

    def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
        rows = input.reshape(-1) if dim is None else input.movedim(dim, 0)
        starts, inverse = [], []
        lines = rows.tolist()
        for place, line in enumerate(lines):
            if place == 0 or line != lines[place - 1]:
                starts.append(place)
            inverse.append(len(starts) - 1)
        picked = rows[torch.tensor(starts, dtype=torch.int64)]
        outputs = [picked if dim is None else picked.movedim(0, dim)]
        if return_inverse:
            places = torch.tensor(inverse, dtype=torch.int64)
            outputs.append(places.view(input.shape) if dim is None else places)
        if return_counts:
            ends = starts[1:] + [len(lines)]
            outputs.append(torch.tensor([end - start for start, end in zip(starts, ends)], dtype=torch.int64))
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def logit(input, eps=None, *, out=None):
        if eps is not None:
            input = input.clamp(eps, 1 - eps)
        return torch.log(input / (1 - input))

    def sinc(input):
        angle = input * torch.pi
        return torch.where(input == 0, torch.ones_like(angle), torch.sin(angle) / angle)

    def float_power(input, exponent, *, out=None):
        def wide(value):
            return value.double() if isinstance(value, torch.Tensor) else float(value)
        return torch.pow(wide(input), wide(exponent))

    def heaviside(input, values):
        if input.dtype is not values.dtype:
            raise RuntimeError("heaviside is not yet implemented for tensors with different dtypes.")
        return torch.where(input == 0, values, (input > 0).to(input.dtype))

    def gcd(input, other):
        a, b = torch.broadcast_tensors(input.abs(), other.abs())
        a, b = a.clone(), b.clone()
        while bool((b != 0).any()):
            rest = torch.where(b != 0, a % torch.where(b != 0, b, torch.ones_like(b)), torch.zeros_like(b))
            a, b = torch.where(b != 0, b, a), rest
        return a

    def lcm(input, other):
        divisor = gcd(input, other)
        safe = torch.where(divisor == 0, torch.ones_like(divisor), divisor)
        return torch.where(divisor == 0, divisor, (input // safe * other).abs())

    def ldexp(input, other):
        return torch.mul(input, torch.pow(2.0, other))

    def msort(input):
        return torch.sort(input, dim=0)[0]

    def vander(x, N=None, increasing=False):
        if x.dim() != 1:
            raise RuntimeError("x must be a one-dimensional tensor.")
        N = x.size(0) if N is None else N
        powers = torch.stack([x ** place for place in range(N)], 1) if N else x.new_empty(x.size(0), 0)
        return powers if increasing else powers.flip(1)

    def nanmedian(input, dim=None, keepdim=False):
        if dim is None:
            values = input.reshape(-1)
            values = values[~torch.isnan(values)]
            return values.median() if values.numel() else input.new_full((), float("nan"))
        order = torch.sort(input, dim=dim)
        known = (~torch.isnan(input)).sum(dim, keepdim=True)
        places = ((known - 1).clamp(min=0)) // 2
        values, indices = order[0].gather(dim, places), order[1].gather(dim, places)
        if not keepdim:
            values, indices = values.squeeze(dim), indices.squeeze(dim)
        return torch._named("nanmedian", values, indices)

    def unravel_index(indices, shape):
        shape = (shape,) if isinstance(shape, int) else tuple(shape)
        places = []
        for size in reversed(shape):
            places.append(indices % size)
            indices = indices // size
        return tuple(reversed(places))

    def masked_scatter(input, mask, source):
        return input.clone().masked_scatter_(mask, source)

    def _masked_scatter_(self, mask, source):
        chosen = mask.expand_as(self)
        count = int(chosen.sum())
        if source.numel() < count:
            raise RuntimeError("masked_scatter: expected self and source to have same dtypes but got fewer elements")
        self[chosen] = source.reshape(-1)[:count]
        return self

    def index_put(input, indices, values, accumulate=False):
        return input.clone().index_put_(indices, values, accumulate)

    def _index_put_(self, indices, values, accumulate=False):
        places = tuple(slice(None) if place is None else place for place in indices)
        if not accumulate:
            self[places] = values
            return self
        count = self.numel()
        flat = torch.arange(count).view(self.shape)[places].reshape(-1)
        added = torch.zeros(count, dtype=self.dtype)
        added = added.scatter_add(0, flat, values.expand(torch.arange(count).view(self.shape)[places].shape).reshape(-1))
        return self.add_(added.view(self.shape))

    def scatter_reduce(input, dim, index, src, reduce, *, include_self=True):
        if reduce not in ("sum", "prod", "mean", "amax", "amin"):
            raise RuntimeError(f"reduce argument must be either sum, prod, mean, amax or amin, got {reduce}.")
        ones = torch.ones_like(src)
        counts = torch.zeros_like(input).scatter_add(dim, index, ones)
        touched = counts > 0
        if reduce in ("sum", "mean"):
            base = input if include_self else input.masked_fill(touched, 0)
            total = base.scatter_add(dim, index, src)
            if reduce == "sum":
                return total
            divisor = (counts + 1 if include_self else counts).clamp(min=1)
            divisor = torch.where(touched, divisor, torch.ones_like(divisor))
            return total / divisor if input.is_floating_point() else total // divisor
        start = {"prod": 1, "amax": float("-inf"), "amin": float("inf")}[reduce]
        result = (input if include_self else input.masked_fill(touched, start)).clone()
        rows = [slice(None)] * index.dim()
        for place in range(index.size(dim)):
            rows[dim] = slice(place, place + 1)
            where, what = index[tuple(rows)], src[tuple(rows)]
            old = result.gather(dim, where)
            new = old * what if reduce == "prod" else torch.maximum(old, what) if reduce == "amax" else torch.minimum(old, what)
            result = result.scatter(dim, where, new)
        return result

    def is_complex(input):
        return False

    def is_signed(input):
        return input.dtype is not torch.uint8 and input.dtype is not torch.bool

    def is_same_size(input, other):
        return input.shape == other.shape

    def zero_(input):
        return input.zero_()

    def neg_(input):
        return input.neg_()

    def square_(input):
        return input.square_()

    def cumulative_trapezoid(y, x=None, *, dx=1, dim=-1):
        widths = dx if x is None else torch.diff(x, dim=-1)
        size = y.size(dim)
        return ((y.narrow(dim, 1, size - 1) + y.narrow(dim, 0, size - 1)) * widths / 2).cumsum(dim)

    _methods = ("histc diag_embed hsplit vsplit dsplit unique_consecutive logit sinc float_power heaviside gcd lcm ldexp msort "
                "nanmedian masked_scatter index_put scatter_reduce is_complex is_signed is_same_size").split()
    for _name in _methods:
        torch._define_method(_name, globals()[_name])
    torch._define_method("masked_scatter_", _masked_scatter_)
    torch._define_method("index_put_", _index_put_)
    for _name, _value in list(globals().items()):
        if callable(_value) and not _name.startswith("_"):
            setattr(torch, _name, _value)
    """#

  /// Names that `torch._more` brings, as functions of `torch` or methods of tensors.
  static let moreNames: Set<String> = [
    "histc", "diag_embed", "atleast_3d", "hsplit", "vsplit", "dsplit", "searchsorted", "bucketize",
    "unique_consecutive",
    "logit", "sinc", "float_power", "heaviside", "gcd", "lcm", "ldexp", "msort", "vander", "nanmedian", "unravel_index",
    "masked_scatter", "masked_scatter_", "index_put", "index_put_", "scatter_reduce", "is_complex", "is_signed",
    "is_same_size", "zero_", "neg_", "square_", "cumulative_trapezoid",
  ]
}
