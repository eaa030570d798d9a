extension BundledTorch {
  /// `torch.nn.modules.sparse`: tables of vectors.
  static let nnSparse = #"""
    """`torch.nn.modules.sparse`: tables of vectors."""
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter


    class Embedding(Module):
        """The vectors at given indices: (*) to (*, embedding_dim)."""

        def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0,
                     scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None, dtype=None):
            super().__init__()
            self.num_embeddings = num_embeddings
            self.embedding_dim = embedding_dim
            if padding_idx is not None:
                if padding_idx > 0 and padding_idx >= num_embeddings or padding_idx < -num_embeddings:
                    raise AssertionError("Padding_idx must be within num_embeddings")
                if padding_idx < 0:
                    padding_idx = num_embeddings + padding_idx
            self.padding_idx = padding_idx
            self.max_norm = max_norm
            self.norm_type = norm_type
            self.scale_grad_by_freq = scale_grad_by_freq
            if _weight is None:
                weight = torch.empty((num_embeddings, embedding_dim), device=device, dtype=dtype)
                self.weight = Parameter(weight, requires_grad=not _freeze)
                self.reset_parameters()
            else:
                if list(_weight.shape) != [num_embeddings, embedding_dim]:
                    raise AssertionError("Shape of weight does not match num_embeddings and embedding_dim")
                self.weight = Parameter(_weight, requires_grad=not _freeze)
            self.sparse = sparse

        def reset_parameters(self):
            init.normal_(self.weight)
            if self.padding_idx is not None:
                with torch.no_grad():
                    self.weight[self.padding_idx].fill_(0)

        def forward(self, input):
            return F.embedding(input, self.weight, self.padding_idx, self.max_norm, self.norm_type,
                               self.scale_grad_by_freq, self.sparse)

        def extra_repr(self):
            text = f"{self.num_embeddings}, {self.embedding_dim}"
            if self.padding_idx is not None:
                text += f", padding_idx={self.padding_idx}"
            if self.max_norm is not None:
                text += f", max_norm={self.max_norm}"
            if self.norm_type != 2:
                text += f", norm_type={self.norm_type}"
            if self.scale_grad_by_freq is not False:
                text += f", scale_grad_by_freq={self.scale_grad_by_freq}"
            if self.sparse is not False:
                text += ", sparse=True"
            return text

        @classmethod
        def from_pretrained(cls, embeddings, freeze=True, padding_idx=None, max_norm=None, norm_type=2.0,
                            scale_grad_by_freq=False, sparse=False):
            if embeddings.dim() != 2:
                raise AssertionError("Embeddings parameter is expected to be 2-dimensional")
            rows, columns = embeddings.shape
            return cls(rows, columns, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, _weight=embeddings,
                       _freeze=freeze)


    class EmbeddingBag(Module):
        """Sums or means of bags of vectors."""

        def __init__(self, num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,
                     mode="mean", sparse=False, _weight=None, include_last_offset=False, padding_idx=None, device=None,
                     dtype=None):
            super().__init__()
            self.num_embeddings = num_embeddings
            self.embedding_dim = embedding_dim
            self.max_norm = max_norm
            self.norm_type = norm_type
            self.scale_grad_by_freq = scale_grad_by_freq
            self.padding_idx = padding_idx
            if _weight is None:
                self.weight = Parameter(torch.empty((num_embeddings, embedding_dim), device=device, dtype=dtype))
                self.reset_parameters()
            else:
                self.weight = Parameter(_weight)
            self.mode = mode
            self.sparse = sparse
            self.include_last_offset = include_last_offset

        def reset_parameters(self):
            init.normal_(self.weight)
            if self.padding_idx is not None:
                with torch.no_grad():
                    self.weight[self.padding_idx].fill_(0)

        def forward(self, input, offsets=None, per_sample_weights=None):
            return F.embedding_bag(
                input, self.weight, offsets, self.max_norm, self.norm_type, self.scale_grad_by_freq, self.mode, self.sparse,
                per_sample_weights, self.include_last_offset, self.padding_idx)

        def extra_repr(self):
            text = f"{self.num_embeddings}, {self.embedding_dim}"
            if self.max_norm is not None:
                text += f", max_norm={self.max_norm}"
            if self.norm_type != 2:
                text += f", norm_type={self.norm_type}"
            if self.scale_grad_by_freq is not False:
                text += f", scale_grad_by_freq={self.scale_grad_by_freq}"
            text += f", mode={self.mode!r}"
            if self.padding_idx is not None:
                text += f", padding_idx={self.padding_idx}"
            return text

        @classmethod
        def from_pretrained(cls, embeddings, freeze=True, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,
                            mode="mean", sparse=False, include_last_offset=False, padding_idx=None):
            rows, columns = embeddings.shape
            bag = cls(rows, columns, max_norm, norm_type, scale_grad_by_freq, mode, sparse, embeddings, include_last_offset,
                      padding_idx)
            bag.weight.requires_grad = not freeze
            return bag
    """#
}
