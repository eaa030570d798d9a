# Sequences of different lengths: padding, packing, and what layers do with them.
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pack_sequence, pad_packed_sequence, pad_sequence

torch.manual_seed(0)
parts = [torch.arange(3.0), torch.arange(2.0), torch.arange(4.0)]
print(pad_sequence(parts), pad_sequence(parts, batch_first=True, padding_value=-1.0))
x = pad_sequence([part.unsqueeze(1) for part in parts], batch_first=True)
packed = pack_padded_sequence(x, torch.tensor([3, 2, 4]), batch_first=True, enforce_sorted=False)
print(packed.data.flatten(), packed.batch_sizes, packed.sorted_indices)
back, lengths = pad_packed_sequence(packed, batch_first=True)
print(back.equal(x), lengths)
for layer in (nn.RNN(1, 2, batch_first=True), nn.GRU(1, 2, bidirectional=True, batch_first=True)):
    output, hidden = layer(packed)
    padded, _ = pad_packed_sequence(output, batch_first=True)
    print(padded.detach(), hidden.detach())
print(pack_sequence([torch.ones(3), torch.zeros(2)]).batch_sizes)
try:
    pack_padded_sequence(x, [3, 2, 4], batch_first=True)
except RuntimeError as error:
    print(error)
