# Transformer layers in evaluation and in training without dropout.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 24).view(2, 3, 4)
layer = nn.TransformerEncoderLayer(d_model=4, nhead=2, dim_feedforward=8, dropout=0.0, batch_first=True)
print(layer)
print(layer(x).detach())
encoder = nn.TransformerEncoder(layer, num_layers=2)
mask = nn.Transformer.generate_square_subsequent_mask(3)
print(mask)
print(encoder(x, mask=mask).detach())
decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8, 0.0, batch_first=True), 1)
print(decoder(x, x, tgt_mask=mask).detach())
first = nn.TransformerEncoderLayer(4, 2, 8, 0.0, "gelu", norm_first=True)
print(first(x).shape, sum(p.numel() for p in first.parameters()))
model = nn.Transformer(4, 2, 1, 1, 8, 0.0, batch_first=True)
print(model(x, x).shape, len(list(model.parameters())))
