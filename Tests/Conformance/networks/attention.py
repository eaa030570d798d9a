# MultiheadAttention: outputs, weights, masks.
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.MultiheadAttention(4, 2)
x = torch.linspace(-1, 1, 24).view(3, 2, 4)
out, weights = layer(x, x, x)
print(layer, out.shape, weights.shape)
print(out.detach(), weights.detach())
mask = torch.triu(torch.ones(3, 3, dtype=torch.bool), diagonal=1)
out, weights = layer(x, x, x, attn_mask=mask)
print(weights.detach())
out, weights = layer(x, x, x, key_padding_mask=torch.tensor([[False, False, True], [False, False, False]]))
print(weights.detach())
out, none = layer(x, x, x, need_weights=False)
print(out.detach()[0], none)
print(layer(x, x, x, average_attn_weights=False)[1].shape)
batch = nn.MultiheadAttention(4, 1, batch_first=True, bias=False, kdim=3, vdim=2)
print(batch(torch.ones(2, 5, 4), torch.ones(2, 3, 3), torch.ones(2, 3, 2))[0].shape, [n for n, _ in batch.named_parameters()])
for case in (lambda: nn.MultiheadAttention(4, 3), lambda: layer(x, x[:, :1], x), lambda: layer(x, x, x, attn_mask=mask[:2])):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
