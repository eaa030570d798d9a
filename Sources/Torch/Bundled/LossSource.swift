extension BundledTorch {
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
