extension BundledTorch {
  /// `torch.nn.init`: starting values of parameters, written in place and without a trace on the tape.
  static let nnInit = #"""
    """`torch.nn.init`: starting values of parameters, written in place and without a trace on the tape."""
    import functools
    import math
    import torch


    def calculate_gain(nonlinearity, param=None):
        """The factor that keeps the variance through a nonlinearity."""
        if nonlinearity in ("linear", "sigmoid", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d",
                            "conv_transpose3d"):
            return 1
        if nonlinearity == "tanh":
            return 5.0 / 3
        if nonlinearity == "relu":
            return math.sqrt(2.0)
        if nonlinearity == "leaky_relu":
            if param is None:
                param = 0.01
            elif isinstance(param, bool) or not isinstance(param, (int, float)):
                raise ValueError(f"negative_slope {param} not a valid number")
            return math.sqrt(2.0 / (1 + param ** 2))
        if nonlinearity == "selu":
            return 3.0 / 4
        raise ValueError(f"Unsupported nonlinearity {nonlinearity}")


    @torch.no_grad()
    def uniform_(tensor, a=0.0, b=1.0, generator=None):
        return tensor.uniform_(a, b, generator=generator)


    @torch.no_grad()
    def normal_(tensor, mean=0.0, std=1.0, generator=None):
        return tensor.normal_(mean, std, generator=generator)


    @torch.no_grad()
    def trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None):
        """A normal distribution, drawn again where it leaves [a, b]."""
        def below(x):
            return (1.0 + math.erf(x / math.sqrt(2.0))) / 2.0

        if mean < a - 2 * std or mean > b + 2 * std:
            torch._warn("mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be "
                        "incorrect.")
        if below((b - mean) / std) - below((a - mean) / std) > 0.3:
            low, high = tensor.new_tensor(a).item(), tensor.new_tensor(b).item()
            result = tensor.normal_(mean, std, generator=generator)
            while True:
                outside = (result < low) | (result > high)
                if not outside.any():
                    break
                result = torch.where(outside, torch.empty_like(result).normal_(mean, std, generator=generator), result)
            return tensor if result is tensor else tensor.copy_(result)
        # Few draws would fall inside: uniform ones are accepted with the density's probability.
        peak = -0.5 * ((max(a, min(mean, b)) - mean) / std) ** 2

        def refused(candidates):
            density = candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(peak)
            return torch.empty_like(tensor).uniform_(generator=generator).log_().gt(density)

        result = tensor.uniform_(a, b, generator=generator).clone()
        pending = refused(result.clone())
        while pending.any():
            candidates = torch.empty_like(tensor).uniform_(a, b, generator=generator)
            result = torch.where(pending, candidates, result)
            pending = torch.where(pending, refused(candidates), pending)
        return tensor.copy_(result)


    @torch.no_grad()
    def constant_(tensor, val):
        return tensor.fill_(val)


    @torch.no_grad()
    def ones_(tensor):
        return tensor.fill_(1.0)


    @torch.no_grad()
    def zeros_(tensor):
        return tensor.zero_()


    @torch.no_grad()
    def eye_(tensor):
        if tensor.dim() != 2:
            raise ValueError("Only tensors with 2 dimensions are supported")
        return tensor.copy_(torch.eye(*tensor.shape))


    @torch.no_grad()
    def dirac_(tensor, groups=1):
        """Makes a convolution give its input back."""
        if tensor.dim() not in (3, 4, 5):
            raise ValueError("Only tensors with 3, 4, or 5 dimensions are supported")
        if tensor.size(0) % groups != 0:
            raise ValueError("dim 0 must be divisible by groups")
        tensor.zero_()
        count = tensor.size(0) // groups
        middle = [size // 2 for size in tensor.shape[2:]]
        for group in range(groups):
            for place in range(min(count, tensor.size(1))):
                tensor[(group * count + place, place, *middle)] = 1
        return tensor


    def _calculate_fan_in_and_fan_out(tensor):
        if tensor.dim() < 2:
            raise ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 dimensions")
        field = math.prod(tensor.shape[2:])
        return tensor.size(1) * field, tensor.size(0) * field


    def _calculate_correct_fan(tensor, mode):
        mode = mode.lower()
        if mode not in ("fan_in", "fan_out"):
            raise ValueError(f"Mode {mode} not supported, please use one of {['fan_in', 'fan_out']}")
        fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
        return fan_in if mode == "fan_in" else fan_out


    def xavier_uniform_(tensor, gain=1.0, generator=None):
        """Glorot and Bengio (2010), uniform."""
        fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
        bound = math.sqrt(3.0) * (gain * math.sqrt(2.0 / float(fan_in + fan_out)))
        return uniform_(tensor, -bound, bound, generator)


    def xavier_normal_(tensor, gain=1.0, generator=None):
        """Glorot and Bengio (2010), normal."""
        fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
        return normal_(tensor, 0.0, gain * math.sqrt(2.0 / float(fan_in + fan_out)), generator)


    def _kaiming_std(tensor, a, mode, nonlinearity):
        if 0 in tensor.shape:
            torch._warn("Initializing zero-element tensors is a no-op")
            return None
        fan = _calculate_correct_fan(tensor, mode)
        return calculate_gain(nonlinearity, a) / math.sqrt(fan)


    def kaiming_uniform_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
        """He and others (2015), uniform."""
        std = _kaiming_std(tensor, a, mode, nonlinearity)
        if std is None:
            return tensor
        bound = math.sqrt(3.0) * std
        return uniform_(tensor, -bound, bound, generator)


    def kaiming_normal_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
        """He and others (2015), normal."""
        std = _kaiming_std(tensor, a, mode, nonlinearity)
        return tensor if std is None else normal_(tensor, 0, std, generator)


    @torch.no_grad()
    def orthogonal_(tensor, gain=1, generator=None):
        """Rows, or columns, that are orthogonal (Saxe and others, 2013)."""
        if tensor.dim() < 2:
            raise ValueError("Only tensors with 2 or more dimensions are supported")
        if tensor.numel() == 0:
            return tensor
        rows = tensor.size(0)
        columns = tensor.numel() // rows
        matrix = tensor.new_empty((rows, columns)).normal_(0, 1, generator=generator)
        if rows < columns:
            matrix = matrix.t()
        q, r = torch.linalg.qr(matrix)
        q = q * torch.diag(r, 0).sign()
        if rows < columns:
            q = q.t()
        return tensor.copy_(q.reshape(tensor.shape)).mul_(gain)


    @torch.no_grad()
    def sparse_(tensor, sparsity, std=0.01, generator=None):
        if tensor.dim() != 2:
            raise ValueError("Only tensors with 2 dimensions are supported")
        rows, columns = tensor.shape
        count = math.ceil(sparsity * rows)
        tensor.normal_(0, std, generator=generator)
        for column in range(columns):
            tensor[torch.randperm(rows)[:count], column] = 0
        return tensor


    def _deprecated(function):
        new = function.__name__

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            torch._warn(f"`nn.init.{new[:-1]}` is now deprecated in favor of `nn.init.{new}`.", FutureWarning)
            return function(*args, **kwargs)

        wrapper.__name__ = new[:-1]
        return wrapper


    uniform = _deprecated(uniform_)
    normal = _deprecated(normal_)
    constant = _deprecated(constant_)
    eye = _deprecated(eye_)
    dirac = _deprecated(dirac_)
    xavier_uniform = _deprecated(xavier_uniform_)
    xavier_normal = _deprecated(xavier_normal_)
    kaiming_uniform = _deprecated(kaiming_uniform_)
    kaiming_normal = _deprecated(kaiming_normal_)
    orthogonal = _deprecated(orthogonal_)
    sparse = _deprecated(sparse_)
    """#
}
