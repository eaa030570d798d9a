extension BundledTorch {
  /// `torch.nn.functional`: activations, normalisation, layers. Losses and pictures are in modules of their own.
  static let functionalLayers = #"""
    import torch
    from torch import (conv1d, conv2d, conv3d, conv_transpose1d, conv_transpose2d, conv_transpose3d, avg_pool1d,
                       adaptive_avg_pool1d, prelu, hardshrink, selu_, celu_, threshold_, relu_)
    from torch._C import _nn
    from torch._C._nn import (linear, softplus, softshrink, gelu, avg_pool2d, avg_pool3d, elu_, hardtanh_, leaky_relu_)
    from torch._C._nn import log_sigmoid as logsigmoid
    from torch.nn._pictures import pad

    def _in_place_or_not(name, plain, in_place):
        def function(input, inplace=False):
            return in_place(input) if inplace else plain(input)
        function.__name__ = function.__qualname__ = name
        return function

    relu = _in_place_or_not("relu", torch.relu, torch.relu_)
    selu = _in_place_or_not("selu", torch.selu, torch.selu_)
    silu = _in_place_or_not("silu", _nn.silu, _nn.silu_)
    mish = _in_place_or_not("mish", _nn.mish, _nn.mish_)
    hardsigmoid = _in_place_or_not("hardsigmoid", _nn.hardsigmoid, _nn.hardsigmoid_)
    hardswish = _in_place_or_not("hardswish", _nn.hardswish, _nn.hardswish_)

    def relu6(input, inplace=False):
        return _nn.hardtanh_(input, 0, 6) if inplace else _nn.hardtanh(input, 0, 6)

    def leaky_relu(input, negative_slope=0.01, inplace=False):
        return (_nn.leaky_relu_ if inplace else _nn.leaky_relu)(input, negative_slope)

    def elu(input, alpha=1.0, inplace=False):
        return (_nn.elu_ if inplace else _nn.elu)(input, alpha)

    def celu(input, alpha=1.0, inplace=False):
        return (torch.celu_ if inplace else torch.celu)(input, alpha)

    def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
        if min_val > max_val:
            raise ValueError("min_val cannot be greater than max_val")
        return (_nn.hardtanh_ if inplace else _nn.hardtanh)(input, min_val, max_val)

    def threshold(input, threshold, value, inplace=False):
        return (torch.threshold_ if inplace else torch.threshold)(input, threshold, value)

    def rrelu(input, lower=1. / 8, upper=1. / 3, training=False, inplace=False):
        return (torch.rrelu_ if inplace else torch.rrelu)(input, lower, upper, training)

    def glu(input, dim=-1):
        if input.dim() == 0:
            raise RuntimeError("glu does not support scalars because halving size must be even")
        return _nn.glu(input, dim)

    def tanhshrink(input):
        return input - input.tanh()

    def softsign(input):
        return input / (input.abs() + 1)

    def tanh(input):
        return input.tanh()

    def sigmoid(input):
        return input.sigmoid()

    def _default_dim(name, rank):
        torch._warn(f"Implicit dimension choice for {name} has been deprecated. "
                    "Change the call to include dim=X as an argument.")
        return 0 if rank in (0, 1, 3) else 1

    def softmax(input, dim=None, _stacklevel=3, dtype=None):
        if dim is None:
            dim = _default_dim("softmax", input.dim())
        return input.softmax(dim) if dtype is None else input.softmax(dim, dtype=dtype)

    def softmin(input, dim=None, _stacklevel=3, dtype=None):
        if dim is None:
            dim = _default_dim("softmin", input.dim())
        return (-input).softmax(dim) if dtype is None else (-input).softmax(dim, dtype=dtype)

    def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
        if dim is None:
            dim = _default_dim("log_softmax", input.dim())
        return input.log_softmax(dim) if dtype is None else input.log_softmax(dim, dtype=dtype)

    def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
        if eps != 1e-10:
            torch._warn("`eps` parameter is deprecated and has no effect.")
        noise = -torch.empty_like(logits).exponential_().log()
        soft = ((logits + noise) / tau).softmax(dim)
        if not hard:
            return soft
        index = soft.max(dim, keepdim=True)[1]
        return torch.zeros_like(logits).scatter_(dim, index, 1.0) - soft.detach() + soft

    # Dropout

    def _check_chance(p):
        if p < 0.0 or p > 1.0:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")

    def dropout(input, p=0.5, training=True, inplace=False):
        _check_chance(p)
        return torch.dropout_(input, p, training) if inplace else torch.dropout(input, p, training)

    def dropout1d(input, p=0.5, training=True, inplace=False):
        _check_chance(p)
        rank = input.dim()
        if rank not in (2, 3):
            raise RuntimeError(
                f"dropout1d: Expected 2D or 3D input, but received a {rank}D input. Note that dropout1d exists to provide "
                "channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch "
                "dimension (i.e. 2D or 3D inputs).")
        if rank == 2:
            input = input.unsqueeze_(0) if inplace else input.unsqueeze(0)
        result = (torch.feature_dropout_ if inplace else torch.feature_dropout)(input, p, training)
        if rank == 2:
            result = result.squeeze_(0) if inplace else result.squeeze(0)
        return result

    def _warn_of_rank(name, rank, given, spatial):
        torch._warn(
            f"{name}: Received a {given}-D input to {name}, which is deprecated and will result in an error in a future "
            "release. To retain the behavior and silence this warning, please use dropout instead. Note that "
            f"{name} exists to provide channel-wise dropout on inputs with {spatial} spatial dimensions, a channel dimension, "
            f"and an optional batch dimension (i.e. {spatial + 1}D or {spatial + 2}D inputs).")

    def dropout2d(input, p=0.5, training=True, inplace=False):
        _check_chance(p)
        rank = input.dim()
        if rank not in (3, 4):
            _warn_of_rank("dropout2d", rank, rank, 2)
        if rank == 3:
            torch._warn(
                "dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - "
                "input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future "
                "release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D "
                "channel-wise dropout behavior, please switch to using dropout1d instead.")
        return (torch.feature_dropout_ if inplace else torch.feature_dropout)(input, p, training)

    def dropout3d(input, p=0.5, training=True, inplace=False):
        _check_chance(p)
        rank = input.dim()
        if rank not in (4, 5):
            _warn_of_rank("dropout3d", rank, rank, 3)
        if rank == 4:
            input = input.unsqueeze_(0) if inplace else input.unsqueeze(0)
        result = (torch.feature_dropout_ if inplace else torch.feature_dropout)(input, p, training)
        if rank == 4:
            result = result.squeeze_(0) if inplace else result.squeeze(0)
        return result

    def _alpha_dropped(input, p, training, shape):
        if p == 0 or not training or input.numel() == 0:
            return input
        if p == 1:
            return input * 0
        alpha = 1.7580993408473766
        noise = torch.empty(shape, dtype=input.dtype).bernoulli_(1 - p)
        a = 1 / ((alpha * alpha * p + 1) * (1 - p)) ** 0.5
        shift = (noise - 1) * (alpha * a) + alpha * a * p
        return input * (noise * a) + shift

    def alpha_dropout(input, p=0.5, training=False, inplace=False):
        _check_chance(p)
        result = _alpha_dropped(input, p, training, input.shape)
        return input.copy_(result) if inplace and result is not input else result

    def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
        _check_chance(p)
        result = _alpha_dropped(input, p, training, tuple(input.shape[:2]) + (1,) * (input.dim() - 2))
        return input.copy_(result) if inplace and result is not input else result

    # Rows of a table

    def _renormalize(weight, input, max_norm, norm_type):
        with torch.no_grad():
            for index in sorted(set(input.reshape(-1).tolist())):
                size = weight[index].norm(norm_type).item()
                if size > max_norm:
                    weight[index] = weight[index] * (max_norm / (size + 1e-7))

    def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
        if padding_idx is None:
            padding_idx = -1
        else:
            rows = weight.size(0)
            assert -rows <= padding_idx < rows, "Padding_idx must be within num_embeddings"
            padding_idx %= rows
        if max_norm is not None:
            _renormalize(weight, input, max_norm, norm_type)
        return torch.embedding(weight, input, padding_idx, scale_grad_by_freq, sparse)

    def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode="mean",
                      sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None):
        if per_sample_weights is not None and input.size() != per_sample_weights.size():
            raise ValueError(
                f"embedding_bag: If per_sample_weights ({per_sample_weights.shape}) is not None, then it must have the same "
                f"shape as the input ({input.shape})")
        if weight.dim() != 2:
            raise ValueError(f"weight has to be a 2D Tensor, but got Tensor of dimension {weight.dim()}")
        if input.dim() == 2:
            if offsets is not None:
                raise ValueError("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed "
                                 f"length sequences. However, found offsets of type {type(offsets)}")
            starts = list(range(0, input.numel(), input.size(1)))
            include_last_offset = False
            input = input.reshape(-1)
            if per_sample_weights is not None:
                per_sample_weights = per_sample_weights.reshape(-1)
        elif input.dim() == 1:
            if offsets is None:
                raise ValueError("offsets has to be a 1D Tensor but got None")
            if offsets.dim() != 1:
                raise ValueError("offsets has to be a 1D Tensor")
            starts = offsets.tolist()
        else:
            raise ValueError(f"input has to be 1D or 2D Tensor, but got Tensor of dimension {input.dim()}")
        if mode not in ("sum", "mean", "max"):
            raise ValueError("mode has to be one of sum, mean or max")
        if mode == "max" and scale_grad_by_freq:
            raise ValueError("max mode does not support scaling the gradient by the frequency")
        if mode == "max" and sparse:
            raise ValueError("max mode does not support sparse weights")
        if max_norm is not None:
            _renormalize(weight, input, max_norm, norm_type)
        if per_sample_weights is not None and mode != "sum":
            raise NotImplementedError(
                "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' "
                f"(got mode='{mode}'). Please open a feature request on GitHub.")
        ends = starts[1:] + ([] if include_last_offset else [input.numel()])
        rows = torch.embedding(weight, input, -1 if padding_idx is None else padding_idx, scale_grad_by_freq)
        if per_sample_weights is not None:
            rows = rows * per_sample_weights[:, None]
        bags = []
        for start, end in zip(starts, ends):
            bag = rows[start:end]
            if padding_idx is not None:
                bag = bag[input[start:end] != padding_idx]
            if bag.size(0) == 0:
                bags.append(torch.zeros(weight.size(1), dtype=weight.dtype))
            elif mode == "max":
                bags.append(bag.max(0)[0])
            else:
                bags.append(bag.sum(0) if mode == "sum" else bag.mean(0))
        return torch.stack(bags) if bags else torch.empty(0, weight.size(1), dtype=weight.dtype)

    def one_hot(tensor, num_classes=-1):
        if tensor.dtype is not torch.int64:
            raise RuntimeError("one_hot is only applicable to index tensor of type LongTensor.")
        if tensor.numel() == 0:
            if num_classes <= 0:
                raise RuntimeError("Can not infer total number of classes from empty tensor.")
            return torch.empty(tuple(tensor.shape) + (num_classes,), dtype=torch.int64)
        if tensor.min().item() < 0:
            raise RuntimeError("Class values must be non-negative.")
        largest = tensor.max().item()
        if num_classes == -1:
            num_classes = largest + 1
        elif num_classes < 1:
            raise RuntimeError("num_classes should be positive")
        elif largest >= num_classes:
            raise RuntimeError("Class values must be smaller than num_classes.")
        zeros = torch.zeros(tuple(tensor.shape) + (num_classes,), dtype=torch.int64)
        return zeros.scatter_(-1, tensor.unsqueeze(-1), 1)

    # Normalisation

    def _count_of_values(size):
        count = size[0]
        for extent in size[2:]:
            count *= extent
        return count

    def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-5):
        if training and _count_of_values(input.size()) == 1:
            raise ValueError(f"Expected more than 1 value per channel when training, got input size {input.size()}")
        if eps < 0.0:
            raise ValueError(f"batch_norm eps must be non-negative, but got {eps}")
        return torch.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, True)

    def instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True,
                      momentum=0.1, eps=1e-5):
        if use_input_stats:
            count = 1
            for extent in input.size()[2:]:
                count *= extent
            if count == 1:
                raise ValueError(f"Expected more than 1 spatial element when training, got input size {input.size()}")
        return torch.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, True)

    def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5):
        return torch.layer_norm(input, normalized_shape, weight, bias, eps)

    def group_norm(input, num_groups, weight=None, bias=None, eps=1e-5):
        if input.dim() < 2:
            raise RuntimeError(f"Expected at least 2 dimensions for input tensor but received {input.dim()}")
        if num_groups > 0 and input.size(1) % num_groups == 0:
            count = input.size(0) * input.size(1) // num_groups
            for extent in input.size()[2:]:
                count *= extent
            if count == 1:
                sizes = [input.size(0) * input.size(1) // num_groups, num_groups] + list(input.size()[2:])
                raise ValueError(f"Expected more than 1 value per channel when training, got input size {sizes}")
        return torch.group_norm(input, num_groups, weight, bias, eps)

    def rms_norm(input, normalized_shape, weight=None, eps=None):
        sizes = tuple(normalized_shape)
        if tuple(input.shape[-len(sizes):]) != sizes:
            raise RuntimeError(f"Given normalized_shape={list(sizes)}, expected input with shape [*, "
                               f"{', '.join(map(str, sizes))}], but got input of size{list(input.shape)}")
        if eps is None:
            eps = torch.finfo(input.dtype).eps
        dims = list(range(-len(sizes), 0))
        result = input * torch.rsqrt(input.pow(2).mean(dims, keepdim=True) + eps)
        return result if weight is None else result * weight

    def local_response_norm(input, size, alpha=1e-4, beta=0.75, k=1.0):
        rank = input.dim()
        if rank < 3:
            raise ValueError(f"Expected 3D or higher dimensionality                          input (got {rank} dimensions)")
        if input.numel() == 0:
            return input
        squares = input.mul(input)
        if rank == 3:
            squares = pad(squares.unsqueeze(1), (0, 0, size // 2, (size - 1) // 2))
            squares = avg_pool2d(squares, (size, 1), stride=1).squeeze(1)
        else:
            sizes = input.size()
            squares = squares.view(sizes[0], 1, sizes[1], sizes[2], -1)
            squares = pad(squares, (0, 0, 0, 0, size // 2, (size - 1) // 2))
            squares = avg_pool3d(squares, (size, 1, 1), stride=1).squeeze(1).view(sizes)
        return input / squares.mul(alpha).add(k).pow(beta)

    def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
        size = input.norm(p, dim, keepdim=True)
        if out is None:
            return input / size.clamp_min(eps).expand_as(input)
        return torch.div(input, size.clamp_min_(eps).expand_as(input), out=out)

    def cosine_similarity(x1, x2, dim=1, eps=1e-8):
        return torch.cosine_similarity(x1, x2, dim, eps)

    def pairwise_distance(x1, x2, p=2.0, eps=1e-6, keepdim=False):
        return torch.pairwise_distance(x1, x2, p, eps, keepdim)

    def pdist(input, p=2.0):
        return torch.pdist(input, p)

    def bilinear(input1, input2, weight, bias=None):
        return torch.bilinear(input1, input2, weight, bias)

    def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None,
                                     enable_gqa=False):
        scale = 1 / query.size(-1) ** 0.5 if scale is None else scale
        if enable_gqa:
            key = key.repeat_interleave(query.size(-3) // key.size(-3), -3)
            value = value.repeat_interleave(query.size(-3) // value.size(-3), -3)
        scores = query * scale ** 0.5 @ (key * scale ** 0.5).transpose(-2, -1)
        if is_causal:
            if attn_mask is not None:
                raise RuntimeError("_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True")
            attn_mask = torch.ones(query.size(-2), key.size(-2), dtype=torch.bool).tril()
        if attn_mask is not None:
            if attn_mask.dtype is torch.bool:
                attn_mask = torch.zeros(attn_mask.shape, dtype=query.dtype).masked_fill_(attn_mask.logical_not(), -torch.inf)
            scores = scores + attn_mask
        return torch.dropout(scores.softmax(-1), dropout_p, True) @ value
    """#
}
