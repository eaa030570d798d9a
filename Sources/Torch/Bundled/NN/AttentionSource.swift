extension BundledTorch {
  /// `torch.nn.modules.attention`: attention with several heads (Vaswani and others, 2017).
  static let nnAttention = #"""
    """`torch.nn.modules.attention`: attention with several heads (Vaswani and others, 2017)."""
    import math
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.linear import NonDynamicallyQuantizableLinear
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter


    def _additive(mask, name, dtype, other=None, other_name=""):
        """A mask as numbers to add: -inf where a bool mask is True."""
        if mask is None:
            return None
        if mask.dtype != torch.bool and not mask.is_floating_point():
            raise AssertionError(f"only bool and floating types of {name} are supported")
        if other is not None and other.dtype != mask.dtype:
            torch._warn(f"Support for mismatched {name} and {other_name} is deprecated. Use same type for both instead.")
        if mask.is_floating_point():
            return mask
        return torch.zeros_like(mask, dtype=dtype).masked_fill_(mask, float("-inf"))


    def _check_shapes(query, key, value, key_padding_mask, attn_mask, num_heads):
        """Whether the input has a batch; complains about ranks that do not fit."""
        rank = query.dim()
        if rank not in (2, 3):
            raise AssertionError("query should be unbatched 2D or batched 3D tensor but received "
                                 f"{rank}-D query tensor")
        kind = "batched (3-D)" if rank == 3 else "unbatched (2-D)"
        if key.dim() != rank or value.dim() != rank:
            raise AssertionError(f"For {kind} `query`, expected `key` and `value` to be {rank}-D but found {key.dim()}-D "
                                 f"and {value.dim()}-D tensors respectively")
        if key_padding_mask is not None and key_padding_mask.dim() != rank - 1:
            raise AssertionError(f"For {kind} `query`, expected `key_padding_mask` to be `None` or {rank - 1}-D but found "
                                 f"{key_padding_mask.dim()}-D tensor instead")
        if attn_mask is not None and attn_mask.dim() not in (2, 3):
            raise AssertionError(f"For {kind} `query`, expected `attn_mask` to be `None`, 2-D or 3-D but found "
                                 f"{attn_mask.dim()}-D tensor instead")
        return rank == 3


    def _in_projection_packed(query, key, value, weight, bias):
        """The three projections whose weights lie below each other."""
        size = query.size(-1)
        if key is value:
            if query is key:
                parts = F.linear(query, weight, bias).unflatten(-1, (3, size)).unsqueeze(0).transpose(0, -2)
                parts = parts.squeeze(-2).contiguous()
                return parts[0], parts[1], parts[2]
            w_q, w_kv = weight.split([size, size * 2])
            b_q, b_kv = (None, None) if bias is None else bias.split([size, size * 2])
            parts = F.linear(key, w_kv, b_kv).unflatten(-1, (2, size)).unsqueeze(0).transpose(0, -2)
            parts = parts.squeeze(-2).contiguous()
            return F.linear(query, w_q, b_q), parts[0], parts[1]
        biases = (None, None, None) if bias is None else bias.chunk(3)
        return tuple(F.linear(item, w, b) for item, w, b in zip((query, key, value), weight.chunk(3), biases))


    def multi_head_attention_forward(
            query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k, bias_v, add_zero_attn,
            dropout_p, out_proj_weight, out_proj_bias, training=True, key_padding_mask=None, need_weights=True,
            attn_mask=None, use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None, v_proj_weight=None,
            static_k=None, static_v=None, average_attn_weights=True, is_causal=False):
        """Attention over (L, N, E): the output, and the weights where they are asked for."""
        is_batched = _check_shapes(query, key, value, key_padding_mask, attn_mask, num_heads)
        if not is_batched:
            query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
            if key_padding_mask is not None:
                key_padding_mask = key_padding_mask.unsqueeze(0)
        tgt_len, batch, embed_dim = query.shape
        src_len = key.size(0)
        key_padding_mask = _additive(key_padding_mask, "key_padding_mask", query.dtype, attn_mask, "attn_mask")
        if is_causal and attn_mask is None:
            raise RuntimeError("Need attn_mask if specifying the is_causal hint. You may use the Transformer module method "
                               "`generate_square_subsequent_mask` to create this mask.")
        if is_causal and key_padding_mask is None and not need_weights:
            attn_mask = None
        else:
            attn_mask = _additive(attn_mask, "attn_mask", query.dtype)
            if key_padding_mask is not None:
                is_causal = False
        if embed_dim != embed_dim_to_check:
            raise AssertionError(f"was expecting embedding dimension of {embed_dim_to_check}, but got {embed_dim}")
        head_dim = embed_dim // num_heads
        if head_dim * num_heads != embed_dim:
            raise AssertionError(f"embed_dim {embed_dim} not divisible by num_heads {num_heads}")
        if use_separate_proj_weight:
            if key.shape[:2] != value.shape[:2]:
                raise AssertionError(f"key's sequence and batch dims {key.shape[:2]} do not match value's "
                                     f"{value.shape[:2]}")
            biases = (None, None, None) if in_proj_bias is None else in_proj_bias.chunk(3)
            weights = (q_proj_weight, k_proj_weight, v_proj_weight)
            q, k, v = (F.linear(item, w, b) for item, w, b in zip((query, key, value), weights, biases))
        else:
            if key.shape != value.shape:
                raise AssertionError(f"key shape {key.shape} does not match value shape {value.shape}")
            q, k, v = _in_projection_packed(query, key, value, in_proj_weight, in_proj_bias)
        if attn_mask is not None:
            if attn_mask.dim() == 2:
                if attn_mask.shape != (tgt_len, src_len):
                    raise RuntimeError(f"The shape of the 2D attn_mask is {attn_mask.shape}, but should be "
                                       f"{(tgt_len, src_len)}.")
                attn_mask = attn_mask.unsqueeze(0)
            elif attn_mask.shape != (batch * num_heads, tgt_len, src_len):
                raise RuntimeError(f"The shape of the 3D attn_mask is {attn_mask.shape}, but should be "
                                   f"{(batch * num_heads, tgt_len, src_len)}.")
        extra = 0
        if bias_k is not None and bias_v is not None:
            k = torch.cat([k, bias_k.repeat(1, batch, 1)])
            v = torch.cat([v, bias_v.repeat(1, batch, 1)])
            extra += 1
        q = q.view(tgt_len, batch * num_heads, head_dim).transpose(0, 1)
        k = k.view(k.shape[0], batch * num_heads, head_dim).transpose(0, 1)
        v = v.view(v.shape[0], batch * num_heads, head_dim).transpose(0, 1)
        if add_zero_attn:
            zeros = torch.zeros(batch * num_heads, 1, head_dim, dtype=k.dtype)
            k, v = torch.cat([k, zeros], dim=1), torch.cat([v, zeros], dim=1)
            extra += 1
        if extra and attn_mask is not None:
            attn_mask = F.pad(attn_mask, (0, extra))
        if extra and key_padding_mask is not None:
            key_padding_mask = F.pad(key_padding_mask, (0, extra))
        src_len = k.size(1)
        if key_padding_mask is not None:
            if key_padding_mask.size(0) != batch:
                raise AssertionError(f"Expected key_padded_mask.shape[0] to be {batch}, but got {key_padding_mask.size(0)}")
            if key_padding_mask.size(1) != src_len:
                raise AssertionError(f"Expected key_padded_mask.shape[1] to be {src_len}, but got "
                                     f"{key_padding_mask.size(1)}")
            mask = key_padding_mask.view(batch, 1, 1, src_len).expand(-1, num_heads, -1, -1)
            mask = mask.reshape(batch * num_heads, 1, src_len)
            attn_mask = mask if attn_mask is None else attn_mask + mask
        if not training:
            dropout_p = 0.0
        if need_weights:
            scaled = q * math.sqrt(1.0 / float(head_dim))
            if attn_mask is not None:
                weights = torch.baddbmm(attn_mask, scaled, k.transpose(-2, -1))
            else:
                weights = torch.bmm(scaled, k.transpose(-2, -1))
            weights = F.softmax(weights, dim=-1)
            if dropout_p > 0.0:
                weights = F.dropout(weights, p=dropout_p)
            output = torch.bmm(weights, v).transpose(0, 1).reshape(tgt_len * batch, embed_dim)
            output = F.linear(output, out_proj_weight, out_proj_bias)
            output = output.view(tgt_len, batch, output.size(1))
            weights = weights.view(batch, num_heads, tgt_len, src_len)
            if average_attn_weights:
                weights = weights.mean(dim=1)
            return (output, weights) if is_batched else (output.squeeze(1), weights.squeeze(0))
        if attn_mask is not None:
            if attn_mask.size(0) == 1:
                attn_mask = attn_mask.unsqueeze(0)
            else:
                attn_mask = attn_mask.view(batch, num_heads, -1, src_len)
        q = q.view(batch, num_heads, tgt_len, head_dim)
        k, v = k.view(batch, num_heads, src_len, head_dim), v.view(batch, num_heads, src_len, head_dim)
        output = F.scaled_dot_product_attention(q, k, v, attn_mask, dropout_p, is_causal)
        output = output.permute(2, 0, 1, 3).contiguous().view(batch * tgt_len, embed_dim)
        output = F.linear(output, out_proj_weight, out_proj_bias)
        output = output.view(tgt_len, batch, output.size(1))
        return (output if is_batched else output.squeeze(1)), None


    class MultiheadAttention(Module):
        def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None,
                     vdim=None, batch_first=False, device=None, dtype=None):
            if embed_dim <= 0 or num_heads <= 0:
                raise ValueError("embed_dim and num_heads must be greater than 0, got "
                                 f"embed_dim={embed_dim} and num_heads={num_heads} instead")
            super().__init__()
            self.embed_dim = embed_dim
            self.kdim = kdim if kdim is not None else embed_dim
            self.vdim = vdim if vdim is not None else embed_dim
            self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
            self.num_heads = num_heads
            self.dropout = dropout
            self.batch_first = batch_first
            self.head_dim = embed_dim // num_heads
            if self.head_dim * num_heads != embed_dim:
                raise AssertionError("embed_dim must be divisible by num_heads")

            def parameter(*shape):
                return Parameter(torch.empty(shape, device=device, dtype=dtype))

            if self._qkv_same_embed_dim:
                self.in_proj_weight = parameter(3 * embed_dim, embed_dim)
                for name in ("q_proj_weight", "k_proj_weight", "v_proj_weight"):
                    self.register_parameter(name, None)
            else:
                self.q_proj_weight = parameter(embed_dim, embed_dim)
                self.k_proj_weight = parameter(embed_dim, self.kdim)
                self.v_proj_weight = parameter(embed_dim, self.vdim)
                self.register_parameter("in_proj_weight", None)
            self.register_parameter("in_proj_bias", parameter(3 * embed_dim) if bias else None)
            self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, device=device, dtype=dtype)
            if add_bias_kv:
                self.bias_k = parameter(1, 1, embed_dim)
                self.bias_v = parameter(1, 1, embed_dim)
            else:
                self.bias_k = self.bias_v = None
            self.add_zero_attn = add_zero_attn
            self._reset_parameters()

        def _reset_parameters(self):
            for weight in (self.in_proj_weight, self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
                if weight is not None:
                    init.xavier_uniform_(weight)
            if self.in_proj_bias is not None:
                init.constant_(self.in_proj_bias, 0.0)
                init.constant_(self.out_proj.bias, 0.0)
            if self.bias_k is not None:
                init.xavier_normal_(self.bias_k)
            if self.bias_v is not None:
                init.xavier_normal_(self.bias_v)

        def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None,
                    average_attn_weights=True, is_causal=False):
            swapped = self.batch_first and query.dim() == 3
            if swapped:
                # The same tensor stays one tensor, so that it is projected once.
                same_value, same_key = value is key, key is query
                query = query.transpose(1, 0)
                key = query if same_key else key.transpose(1, 0)
                value = key if same_value else value.transpose(1, 0)
            output, weights = multi_head_attention_forward(
                query, key, value, self.embed_dim, self.num_heads, self.in_proj_weight, self.in_proj_bias, self.bias_k,
                self.bias_v, self.add_zero_attn, self.dropout, self.out_proj.weight, self.out_proj.bias,
                training=self.training, key_padding_mask=key_padding_mask, need_weights=need_weights, attn_mask=attn_mask,
                use_separate_proj_weight=not self._qkv_same_embed_dim, q_proj_weight=self.q_proj_weight,
                k_proj_weight=self.k_proj_weight, v_proj_weight=self.v_proj_weight,
                average_attn_weights=average_attn_weights, is_causal=is_causal)
            return (output.transpose(1, 0) if swapped else output), weights
    """#
}
