extension BundledTorch {
  /// `torch.nn.utils.rnn`: sequences of different lengths in one batch.
  static let nnUtilsRNN = #"""
    """`torch.nn.utils.rnn`: sequences of different lengths in one batch."""
    import torch
    from collections import namedtuple

    _Fields = namedtuple("PackedSequence", ["data", "batch_sizes", "sorted_indices", "unsorted_indices"])


    def _inverse(order):
        if order is None:
            return None
        result = torch.empty_like(order)
        result[order] = torch.arange(len(order))
        return result


    class PackedSequence(_Fields):
        """The rows of sequences, time step by time step, without padding."""

        def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
            if unsorted_indices is None:
                unsorted_indices = _inverse(sorted_indices)
            return _Fields.__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

        def to(self, *args, **kwargs):
            return type(self)(self.data.to(*args, **kwargs), self.batch_sizes, self.sorted_indices, self.unsorted_indices)

        @property
        def is_cuda(self):
            return self.data.is_cuda


    def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
        """Leaves the padding out."""
        lengths = torch.as_tensor(lengths, dtype=torch.int64)
        order = None
        if not enforce_sorted:
            lengths, order = torch.sort(lengths, descending=True)
            input = input.index_select(0 if batch_first else 1, order)
        if batch_first:
            input = input.transpose(0, 1)
        counts = lengths.tolist()
        if not counts or input.size(1) != len(counts):
            raise RuntimeError(f"Expected `len(lengths)` to be equal to batch_size, but got {len(counts)} (batch_size="
                               f"{input.size(1)})")
        if counts[-1] <= 0:
            raise RuntimeError("Length of all samples has to be greater than 0, but found an element in 'lengths' that is "
                               "<= 0")
        if any(a < b for a, b in zip(counts, counts[1:])):
            raise RuntimeError("`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can "
                               "pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this "
                               "requirement if you do not need ONNX exportability.")
        sizes = [sum(1 for count in counts if count > step) for step in range(counts[0])]
        rows = torch.cat([input[step, :size] for step, size in enumerate(sizes)], 0)
        return PackedSequence(rows, torch.tensor(sizes), order)


    def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
        """Puts the padding back: (padded, lengths)."""
        sizes = sequence.batch_sizes.tolist()
        steps = len(sizes)
        if total_length is not None:
            if total_length < steps:
                raise ValueError("Expected total_length to be at least the length of the longest sequence in input, but got "
                                 f"total_length={total_length} and max sequence length being {steps}")
            steps = total_length
        batch = sizes[0]
        lines = []
        for size, rows in zip(sizes, sequence.data.split(sizes, 0)):
            if size < batch:
                rest = rows.new_full((batch - size, *rows.shape[1:]), padding_value)
                rows = torch.cat([rows, rest], 0)
            lines.append(rows)
        lines += [lines[0].new_full(lines[0].shape, padding_value)] * (steps - len(sizes))
        padded = torch.stack(lines, 1 if batch_first else 0)
        lengths = torch.tensor([sum(1 for size in sizes if size > place) for place in range(batch)])
        order = sequence.unsorted_indices
        if order is not None:
            return padded.index_select(0 if batch_first else 1, order), lengths[order]
        return padded, lengths


    def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
        """Sequences below each other, filled up to the longest."""
        if not (isinstance(sequences, torch.Tensor) or hasattr(sequences, "__iter__")):
            raise RuntimeError(f"pad_sequence: Expected iterable for input sequences, but got arg of type: "
                               f"{type(sequences)}")
        sequences = list(sequences)
        longest = max(len(sequence) for sequence in sequences)
        lines = []
        for sequence in sequences:
            missing = longest - len(sequence)
            if missing:
                rest = sequence.new_full((missing, *sequence.shape[1:]), padding_value)
                sequence = torch.cat([sequence, rest] if padding_side == "right" else [rest, sequence], 0)
            lines.append(sequence)
        return torch.stack(lines, 0 if batch_first else 1)


    def unpad_sequence(padded_sequences, lengths, batch_first=False):
        if not batch_first:
            padded_sequences = padded_sequences.transpose(0, 1)
        return [sequence[:length] for sequence, length in zip(padded_sequences, lengths)]


    def pack_sequence(sequences, enforce_sorted=True):
        lengths = torch.as_tensor([sequence.size(0) for sequence in sequences])
        return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


    def unpack_sequence(packed_sequences):
        padded, lengths = pad_packed_sequence(packed_sequences, batch_first=True)
        return unpad_sequence(padded, lengths, batch_first=True)
    """#
}
