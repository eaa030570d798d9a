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

  /// `torch.nn._reduction`: how losses name what they do with the losses of the elements.
  static let reduction = #"""
    import torch

    def get_enum(reduction):
        if reduction == "none":
            return 0
        if reduction == "mean":
            return 1
        if reduction == "sum":
            return 2
        if reduction == "elementwise_mean":
            torch._warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.")
            return 1
        raise ValueError(f"{reduction} is not a valid value for reduction")

    def legacy_get_string(size_average, reduce, emit_warning=True):
        average = True if size_average is None else size_average
        reduced = True if reduce is None else reduce
        name = "none" if not reduced else "mean" if average else "sum"
        if emit_warning:
            torch._warn(f"size_average and reduce args will be deprecated, please use reduction='{name}' instead.")
        return name

    def legacy_get_enum(size_average, reduce, emit_warning=True):
        return get_enum(legacy_get_string(size_average, reduce, emit_warning))
    """#

  /// The losses of `torch.nn.functional`.
  static let functionalLosses = #"""
    import math
    import torch
    from torch._C import _nn
    from torch.nn import _reduction

    def _chosen(size_average, reduce, reduction):
        if size_average is not None or reduce is not None:
            return _reduction.legacy_get_string(size_average, reduce)
        return reduction

    def _number(size_average, reduce, reduction):
        return _reduction.get_enum(_chosen(size_average, reduce, reduction))

    def _reduced(loss, number):
        return loss.mean() if number == 1 else loss.sum() if number == 2 else loss

    def _fitting(input, target):
        if target.size() != input.size():
            torch._warn(
                f"Using a target size ({target.size()}) that is different to the input size ({input.size()}). This will likely "
                "lead to incorrect results due to broadcasting. Please ensure they have the same size.")

    def _weighted(loss, weight, input, reduction):
        if weight.size() != input.size():
            raise ValueError("Weights and input must have the same size.")
        loss = loss * weight
        if reduction == "none":
            return loss
        if reduction == "sum":
            return torch.sum(loss)
        if reduction == "mean":
            return torch.sum(loss) / torch.sum(weight)
        raise ValueError(f"Invalid reduction mode: {reduction}. Expected one of 'none', 'mean', 'sum'.")

    def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
        _fitting(input, target)
        reduction = _chosen(size_average, reduce, reduction)
        expanded_input, expanded_target = torch.broadcast_tensors(input, target)
        if weight is not None:
            return _weighted(_nn.mse_loss(expanded_input, expanded_target, 0), weight, input, reduction)
        return _nn.mse_loss(expanded_input, expanded_target, _reduction.get_enum(reduction))

    def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
        _fitting(input, target)
        reduction = _chosen(size_average, reduce, reduction)
        expanded_input, expanded_target = torch.broadcast_tensors(input, target)
        loss = (expanded_input - expanded_target).abs()
        if weight is not None:
            return _weighted(loss, weight, input, reduction)
        return _reduced(loss, _reduction.get_enum(reduction))

    def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
        _fitting(input, target)
        number = _number(size_average, reduce, reduction)
        expanded_input, expanded_target = torch.broadcast_tensors(input, target)
        if beta == 0.0:
            return _reduced((expanded_input - expanded_target).abs(), number)
        return _nn.smooth_l1_loss(expanded_input, expanded_target, number, beta)

    def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
        _fitting(input, target)
        expanded_input, expanded_target = torch.broadcast_tensors(input, target)
        if weight is None:
            return _nn.huber_loss(expanded_input, expanded_target, _reduction.get_enum(reduction), delta)
        if weight.size() != input.size():
            raise ValueError("Weights and input must have the same size.")
        loss = _nn.huber_loss(expanded_input, expanded_target, 0, delta) * weight
        if reduction not in ("none", "sum", "mean"):
            raise ValueError(f"Invalid reduction mode: {reduction}. Expected one of 'none', 'mean', 'sum'.")
        return _reduced(loss, _reduction.get_enum(reduction))

    def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
        return _nn.nll_loss_nd(input, target, weight, _number(size_average, reduce, reduction), ignore_index)

    def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean",
                      label_smoothing=0.0):
        return _nn.cross_entropy_loss(input, target, weight, _number(size_average, reduce, reduction), ignore_index,
                                      label_smoothing)

    def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        if target.size() != input.size():
            raise ValueError(f"Using a target size ({target.size()}) that is different to the input size ({input.size()}) is "
                             "deprecated. Please ensure they have the same size.")
        if weight is not None:
            weight = weight.expand(torch.broadcast_shapes(tuple(target.size()), tuple(weight.size())))
        return _nn.binary_cross_entropy(input, target, weight, number)

    def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction="mean",
                                         pos_weight=None):
        number = _number(size_average, reduce, reduction)
        if not target.size() == input.size():
            raise ValueError(f"Target size ({target.size()}) must be the same as input size ({input.size()})")
        return torch.binary_cross_entropy_with_logits(input, target, weight, pos_weight, number)

    def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
        if size_average is not None or reduce is not None:
            number = _number(size_average, reduce, reduction)
        else:
            if reduction == "mean":
                torch._warn(
                    "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides "
                    "only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the "
                    "same as 'batchmean' in the next major release.")
            number = 2 if reduction == "batchmean" else _reduction.get_enum(reduction)
        if log_target:
            loss = torch.exp(target) * (target - input)
        else:
            loss = torch.xlogy(target, target) - target * input
        loss = _reduced(loss, number)
        if reduction == "batchmean" and input.dim() != 0:
            loss = loss / input.size()[0]
        return loss

    def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None,
                         reduction="mean"):
        reduction = _chosen(size_average, reduce, reduction)
        if reduction not in ("none", "mean", "sum"):
            raise ValueError(reduction + " is not a valid value for reduction")
        loss = torch.exp(input) - target * input if log_input else input - target * torch.log(input + eps)
        if full:
            stirling = target * torch.log(target) - target + 0.5 * torch.log(2 * math.pi * target)
            loss = loss + stirling.masked_fill(target <= 1, 0)
        return _reduced(loss, _reduction.get_enum(reduction))

    def gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction="mean"):
        if isinstance(var, float):
            if var < 0:
                raise ValueError("var has negative entry/entries")
            var = var * torch.ones_like(input)
        elif torch.any(var < 0):
            raise ValueError("var has negative entry/entries")
        if var.size() != input.size():
            differing = [b for a, b in zip(input.size(), var.size()) if a != b]
            if input.size()[:-1] == var.size():
                var = torch.unsqueeze(var, -1)
            elif input.ndim != var.ndim or sum(differing) != 1:
                raise ValueError("var is of incorrect size")
        if reduction not in ("none", "mean", "sum"):
            raise ValueError(reduction + " is not valid")
        var = var.clone()
        with torch.no_grad():
            var.clamp_(min=eps)
        loss = 0.5 * (torch.log(var) + (input - target) ** 2 / var)
        if full:
            loss += 0.5 * math.log(2 * math.pi)
        return _reduced(loss, _reduction.get_enum(reduction))

    def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        if input1.dim() != input2.dim() or input1.dim() != target.dim():
            raise RuntimeError("margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: "
                               f"{input1.size()}, input2: {input2.size()}, target: {target.size()} ")
        loss = ((-target) * (input1 - input2)).add_(margin).clamp_min(0)
        return _reduced(loss, number)

    def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        zeros = torch.zeros_like(input)
        apart = torch.where(target != 1, (input.new_full((), margin) - input).clamp_min(0), zeros)
        return _reduced(apart + torch.where(target != -1, input, zeros), number)

    def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        if target.dim() not in (0, 1):
            raise RuntimeError("cosine_embedding_loss: 0D or 1D target tensor expected, multi-target not supported")
        if target.dim() == 1 and input1.dim() != 2:
            raise RuntimeError("1D target tensor expects 2D input tensors, but found inputs with sizes "
                               f"{list(input1.shape)} and {list(input2.shape)}.")
        if target.dim() == 0 and input1.dim() != 1:
            raise RuntimeError("0D target tensor expects 1D input tensors, but found inputs with sizes "
                               f"{list(input1.shape)} and {list(input2.shape)}.")
        dim = target.dim()
        product = (input1 * input2).sum(dim)
        first = (input1 * input1).sum(dim) + 1e-12
        second = (input2 * input2).sum(dim) + 1e-12
        cosine = product / (first * second).sqrt()
        zeros = torch.zeros_like(cosine)
        near = torch.where(target == 1, cosine.new_ones(()) - cosine, zeros)
        apart = torch.where(target == -1, (cosine - margin).clamp_min(0), zeros)
        return _reduced(near + apart, number)

    def _check_ranks(anchor, positive, negative):
        if not anchor.dim() == positive.dim() == negative.dim():
            raise RuntimeError(
                "The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: "
                f"anchor {anchor.dim()}D, positive {positive.dim()}D, and negative {negative.dim()}D inputs")

    def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-6, swap=False, size_average=None,
                            reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        if margin <= 0:
            raise ValueError(f"margin must be greater than 0, got {margin}")
        _check_ranks(anchor, positive, negative)
        near = torch.pairwise_distance(anchor, positive, p, eps)
        far = torch.pairwise_distance(anchor, negative, p, eps)
        if swap:
            far = torch.min(far, torch.pairwise_distance(positive, negative, p, eps))
        return _reduced(torch.add(near, margin).sub(far).clamp_min(0), number)

    def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False,
                                          reduction="mean"):
        if reduction not in ("mean", "sum", "none"):
            raise ValueError(f"{reduction} is not a valid value for reduction")
        if margin <= 0:
            raise ValueError(f"margin must be greater than 0, got {margin}")
        _check_ranks(anchor, positive, negative)
        distance = torch.pairwise_distance if distance_function is None else distance_function
        near, far = distance(anchor, positive), distance(anchor, negative)
        if swap:
            far = torch.minimum(far, distance(positive, negative))
        return _reduced(torch.clamp_min(margin + near - far, 0), _reduction.get_enum(reduction))

    def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
        return _nn.soft_margin_loss(input, target, _number(size_average, reduce, reduction))

    def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
        reduction = _chosen(size_average, reduce, reduction)
        loss = -(target * _nn.log_sigmoid(input) + (1 - target) * _nn.log_sigmoid(-input))
        if weight is not None:
            loss = loss * weight
        last = input.dim() - 1
        loss = loss.sum(dim=last) / input.size(last)
        if reduction not in ("none", "mean", "sum"):
            raise ValueError(reduction + " is not valid")
        return _reduced(loss, _reduction.get_enum(reduction))

    def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        if p != 1 and p != 2:
            raise ValueError("only p == 1 and p == 2 supported")
        if weight is not None and weight.dim() != 1:
            raise ValueError("weight must be one-dimensional")
        rows = input if input.dim() == 2 else input.unsqueeze(0)
        labels = target.reshape(-1, 1)
        distance = (margin - rows.gather(1, labels) + rows).clamp_min(0)
        if p == 2:
            distance = distance * distance
        if weight is not None:
            distance = distance * weight[labels]
        distance = distance.scatter(1, labels, 0)
        loss = distance.sum(1) / rows.size(1)
        return _reduced(loss if input.dim() == 2 else loss[0], number)

    def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
        number = _number(size_average, reduce, reduction)
        rows = input if input.dim() == 2 else input.unsqueeze(0)
        labels = target if target.dim() == 2 else target.unsqueeze(0)
        losses = []
        for row, line in zip(rows, labels.tolist()):
            wanted = line[:line.index(-1)] if -1 in line else line
            others = [place for place in range(row.size(0)) if place not in wanted]
            loss = row.new_zeros(())
            for place in wanted:
                loss = loss + (1 - (row[place] - row[others])).clamp_min(0).sum()
            losses.append(loss / row.size(0))
        loss = torch.stack(losses)
        return _reduced(loss if input.dim() == 2 else loss[0], number)

    def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean", zero_infinity=False):
        number = _reduction.get_enum(reduction)
        single = log_probs.dim() == 2
        if single:
            log_probs = log_probs.unsqueeze(1)
        inputs = [int(n) for n in input_lengths] if not single else [int(input_lengths)]
        lengths = [int(n) for n in target_lengths] if not single else [int(target_lengths)]
        if targets.dim() == 1 and not single:
            lines, at = [], 0
            for length in lengths:
                lines.append(targets[at:at + length].tolist())
                at += length
        else:
            rows = targets if targets.dim() == 2 else targets.unsqueeze(0)
            lines = [row[:length].tolist() for row, length in zip(rows, lengths)]
        losses = [_path_loss(log_probs[:steps, place], line, blank)
                  for place, (steps, line) in enumerate(zip(inputs, lines))]
        loss = torch.stack(losses)
        if zero_infinity:
            loss = torch.where(loss == torch.inf, torch.zeros_like(loss), loss)
        if number == 1:
            return (loss / torch.tensor(lengths, dtype=loss.dtype).clamp_min(1)).mean()
        if number == 2:
            return loss.sum()
        return loss[0] if single else loss

    def _path_loss(steps, line, blank):
        states = [blank]
        for label in line:
            states += [label, blank]
        impossible = steps.new_full((), -torch.inf)
        alpha = [steps[0, blank]] + ([steps[0, states[1]]] if len(states) > 1 else [])
        alpha += [impossible] * (len(states) - len(alpha))
        for step in steps[1:]:
            later = []
            for place, state in enumerate(states):
                ways = [alpha[place]]
                if place > 0:
                    ways.append(alpha[place - 1])
                if place > 1 and state != blank and state != states[place - 2]:
                    ways.append(alpha[place - 2])
                ways = [way for way in ways if way is not impossible]
                later.append(torch.logsumexp(torch.stack(ways), 0) + step[state] if ways else impossible)
            alpha = later
        return -torch.logsumexp(torch.stack(alpha[-2:]), 0)
    """#
}
