extension BundledTorch {
  /// `torch.nn.modules.transformer`: encoders and decoders made of attention (Vaswani and others, 2017).
  static let nnTransformer = #"""
    """`torch.nn.modules.transformer`: encoders and decoders made of attention (Vaswani and others, 2017)."""
    import torch
    import torch.nn.functional as F
    from copy import deepcopy
    from torch.nn import init
    from torch.nn.modules.activation import GELU, ReLU
    from torch.nn.modules.attention import MultiheadAttention
    from torch.nn.modules.container import ModuleList
    from torch.nn.modules.dropout import Dropout
    from torch.nn.modules.linear import Linear
    from torch.nn.modules.module import Module
    from torch.nn.modules.normalization import LayerNorm


    def _generate_square_subsequent_mask(sz, device=None, dtype=None):
        return torch.triu(torch.full((sz, sz), float("-inf"), dtype=dtype), diagonal=1)


    def _sequence_length(source, batch_first):
        if source.dim() == 2:
            return source.size(0)
        return source.size(1 if batch_first else 0)


    def _is_causal(mask, given, size):
        """Whether a mask lets every place look back only; what is given is believed."""
        if given is not None:
            return given
        if mask is None or size is None:
            return False
        causal = _generate_square_subsequent_mask(size, dtype=mask.dtype)
        return mask.size() == causal.size() and bool((mask == causal).all())


    def _activation(name):
        if name in ("relu", "gelu"):
            return F.relu if name == "relu" else F.gelu
        raise RuntimeError(f"activation should be relu/gelu, not {name}")


    def _clones(module, count):
        return ModuleList([deepcopy(module) for _ in range(count)])


    class Transformer(Module):
        def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,
                     dropout=0.1, activation=F.relu, custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-5,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            settings = (d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, bias,
                        device, dtype)

            def norm():
                return LayerNorm(d_model, eps=layer_norm_eps, bias=bias, device=device, dtype=dtype)

            if custom_encoder is not None:
                self.encoder = custom_encoder
            else:
                self.encoder = TransformerEncoder(TransformerEncoderLayer(*settings), num_encoder_layers, norm())
            if custom_decoder is not None:
                self.decoder = custom_decoder
            else:
                self.decoder = TransformerDecoder(TransformerDecoderLayer(*settings), num_decoder_layers, norm())
            self._reset_parameters()
            self.d_model = d_model
            self.nhead = nhead
            self.batch_first = batch_first

        def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None,
                    tgt_key_padding_mask=None, memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None,
                    memory_is_causal=False):
            batch = 0 if self.batch_first else 1
            if src.dim() == 3 and src.size(batch) != tgt.size(batch):
                raise RuntimeError("the batch number of src and tgt must be equal")
            if src.size(-1) != self.d_model or tgt.size(-1) != self.d_model:
                raise RuntimeError("the feature number of src and tgt must be equal to d_model")
            memory = self.encoder(src, mask=src_mask, src_key_padding_mask=src_key_padding_mask, is_causal=src_is_causal)
            return self.decoder(
                tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask, tgt_key_padding_mask=tgt_key_padding_mask,
                memory_key_padding_mask=memory_key_padding_mask, tgt_is_causal=tgt_is_causal,
                memory_is_causal=memory_is_causal)

        @staticmethod
        def generate_square_subsequent_mask(sz, device=None, dtype=None):
            """A mask that lets every place see itself and what came before."""
            return _generate_square_subsequent_mask(sz, dtype=dtype, device=device)

        def _reset_parameters(self):
            for param in self.parameters():
                if param.dim() > 1:
                    init.xavier_uniform_(param)


    class TransformerEncoder(Module):
        """Copies of a layer, one after the other."""

        def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True):
            super().__init__()
            self.layers = _clones(encoder_layer, num_layers)
            self.num_layers = num_layers
            self.norm = norm
            self.enable_nested_tensor = enable_nested_tensor
            self.use_nested_tensor = enable_nested_tensor
            self.mask_check = mask_check
            reason = self._no_fast_path(encoder_layer)
            if enable_nested_tensor and reason:
                torch._warn(f"enable_nested_tensor is True, but self.use_nested_tensor is False because {reason}")
                self.use_nested_tensor = False

        @staticmethod
        def _no_fast_path(layer):
            """Why PyTorch would not compute the layer in one step."""
            if not isinstance(layer, TransformerEncoderLayer):
                return "encoder_layer was not TransformerEncoderLayer"
            if layer.norm_first:
                return "encoder_layer.norm_first was True"
            if not layer.self_attn.batch_first:
                return ("encoder_layer.self_attn.batch_first was not True(use batch_first for better inference "
                        "performance)")
            if layer.self_attn.in_proj_bias is None:
                return "encoder_layer.self_attn was passed bias=False"
            if not layer.activation_relu_or_gelu:
                return "encoder_layer.activation_relu_or_gelu was not True"
            if layer.self_attn.num_heads % 2 == 1:
                return "encoder_layer.self_attn.num_heads is odd"
            return ""

        def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None):
            output = src
            first = self.layers[0]
            causal = _is_causal(mask, is_causal, _sequence_length(src, first.self_attn.batch_first))
            for layer in self.layers:
                output = layer(output, src_mask=mask, is_causal=causal, src_key_padding_mask=src_key_padding_mask)
            return output if self.norm is None else self.norm(output)


    class TransformerDecoder(Module):
        """Copies of a layer that looks at the encoder's output as well."""

        def __init__(self, decoder_layer, num_layers, norm=None):
            super().__init__()
            self.layers = _clones(decoder_layer, num_layers)
            self.num_layers = num_layers
            self.norm = norm

        def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                    memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False):
            output = tgt
            causal = _is_causal(tgt_mask, tgt_is_causal, _sequence_length(tgt, self.layers[0].self_attn.batch_first))
            for layer in self.layers:
                output = layer(
                    output, memory, tgt_mask=tgt_mask, memory_mask=memory_mask, tgt_key_padding_mask=tgt_key_padding_mask,
                    memory_key_padding_mask=memory_key_padding_mask, tgt_is_causal=causal,
                    memory_is_causal=memory_is_causal)
            return output if self.norm is None else self.norm(output)


    class TransformerEncoderLayer(Module):
        """Attention to itself, then a small network, each with a way round it."""

        def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=F.relu, layer_norm_eps=1e-5,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            settings = dict(bias=bias, device=device, dtype=dtype)
            self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, **settings)
            self.linear1 = Linear(d_model, dim_feedforward, **settings)
            self.dropout = Dropout(dropout)
            self.linear2 = Linear(dim_feedforward, d_model, **settings)
            self.norm_first = norm_first
            self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, **settings)
            self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, **settings)
            self.dropout1 = Dropout(dropout)
            self.dropout2 = Dropout(dropout)
            if isinstance(activation, str):
                activation = _activation(activation)
            if activation is F.relu or isinstance(activation, ReLU):
                self.activation_relu_or_gelu = 1
            elif activation is F.gelu or isinstance(activation, GELU):
                self.activation_relu_or_gelu = 2
            else:
                self.activation_relu_or_gelu = 0
            self.activation = activation

        def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
            x = src
            if self.norm_first:
                x = x + self._sa_block(self.norm1(x), src_mask, src_key_padding_mask, is_causal)
                return x + self._ff_block(self.norm2(x))
            x = self.norm1(x + self._sa_block(x, src_mask, src_key_padding_mask, is_causal))
            return self.norm2(x + self._ff_block(x))

        def _sa_block(self, x, attn_mask, key_padding_mask, is_causal=False):
            x = self.self_attn(x, x, x, attn_mask=attn_mask, key_padding_mask=key_padding_mask, need_weights=False,
                               is_causal=is_causal)[0]
            return self.dropout1(x)

        def _ff_block(self, x):
            return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))


    class TransformerDecoderLayer(Module):
        """Attention to itself, attention to the encoder's output, then a small network."""

        def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=F.relu, layer_norm_eps=1e-5,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            settings = dict(bias=bias, device=device, dtype=dtype)
            self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, **settings)
            self.multihead_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, **settings)
            self.linear1 = Linear(d_model, dim_feedforward, **settings)
            self.dropout = Dropout(dropout)
            self.linear2 = Linear(dim_feedforward, d_model, **settings)
            self.norm_first = norm_first
            self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, **settings)
            self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, **settings)
            self.norm3 = LayerNorm(d_model, eps=layer_norm_eps, **settings)
            self.dropout1 = Dropout(dropout)
            self.dropout2 = Dropout(dropout)
            self.dropout3 = Dropout(dropout)
            self.activation = _activation(activation) if isinstance(activation, str) else activation

        def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                    memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False):
            x = tgt
            own = (tgt_mask, tgt_key_padding_mask, tgt_is_causal)
            other = (memory_mask, memory_key_padding_mask, memory_is_causal)
            if self.norm_first:
                x = x + self._sa_block(self.norm1(x), *own)
                x = x + self._mha_block(self.norm2(x), memory, *other)
                return x + self._ff_block(self.norm3(x))
            x = self.norm1(x + self._sa_block(x, *own))
            x = self.norm2(x + self._mha_block(x, memory, *other))
            return self.norm3(x + self._ff_block(x))

        def _sa_block(self, x, attn_mask, key_padding_mask, is_causal=False):
            x = self.self_attn(x, x, x, attn_mask=attn_mask, key_padding_mask=key_padding_mask, is_causal=is_causal,
                               need_weights=False)[0]
            return self.dropout1(x)

        def _mha_block(self, x, memory, attn_mask, key_padding_mask, is_causal=False):
            x = self.multihead_attn(x, memory, memory, attn_mask=attn_mask, key_padding_mask=key_padding_mask,
                                    is_causal=is_causal, need_weights=False)[0]
            return self.dropout2(x)

        def _ff_block(self, x):
            return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))
    """#
}
