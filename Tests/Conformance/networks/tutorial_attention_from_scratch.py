# Scaled dot-product attention by hand, against the function and the module.
import math
import torch
import torch.nn as nn
import torch.nn.functional as F


def attention(query, key, value, mask=None):
    d_k = query.size(-1)
    scores = torch.matmul(query, key.transpose(-2, -1)) / math.sqrt(d_k)
    if mask is not None:
        scores = scores.masked_fill(mask == 0, -1e9)
    p_attn = F.softmax(scores, dim=-1)
    return torch.matmul(p_attn, value), p_attn


class MultiHead(nn.Module):
    def __init__(self, h, d_model):
        super().__init__()
        assert d_model % h == 0
        self.d_k = d_model // h
        self.h = h
        self.linears = nn.ModuleList([nn.Linear(d_model, d_model) for _ in range(4)])

    def forward(self, query, key, value, mask=None):
        if mask is not None:
            mask = mask.unsqueeze(1)
        n = query.size(0)
        query, key, value = [lin(x).view(n, -1, self.h, self.d_k).transpose(1, 2)
                             for lin, x in zip(self.linears, (query, key, value))]
        x, self.attn = attention(query, key, value, mask=mask)
        x = x.transpose(1, 2).contiguous().view(n, -1, self.h * self.d_k)
        return self.linears[-1](x)


class PositionalEncoding(nn.Module):
    def __init__(self, d_model, max_len=20):
        super().__init__()
        pe = torch.zeros(max_len, d_model)
        position = torch.arange(0, max_len).unsqueeze(1).float()
        div_term = torch.exp(torch.arange(0, d_model, 2).float() * -(math.log(10000.0) / d_model))
        pe[:, 0::2] = torch.sin(position * div_term)
        pe[:, 1::2] = torch.cos(position * div_term)
        self.register_buffer("pe", pe.unsqueeze(0))

    def forward(self, x):
        return x + self.pe[:, :x.size(1)]


torch.manual_seed(0)
x = torch.rand(2, 4, 6)
out, weights = attention(x, x, x)
print(out.shape, torch.allclose(weights.sum(-1), torch.ones(2, 4)))
print(torch.allclose(out, F.scaled_dot_product_attention(x, x, x), atol=1e-6))
mask = torch.tril(torch.ones(4, 4)).unsqueeze(0)
out, weights = attention(x, x, x, mask)
print(weights[0])
layer = MultiHead(2, 6)
print(layer(x, x, x, mask).shape, layer.attn.shape)
encoding = PositionalEncoding(6)
print(encoding.pe[0, :3])
print([name for name, _ in encoding.named_buffers()], list(encoding.parameters()))


class Block(nn.Module):
    def __init__(self, d_model, h):
        super().__init__()
        self.attn = MultiHead(h, d_model)
        self.norm1, self.norm2 = nn.LayerNorm(d_model), nn.LayerNorm(d_model)
        self.ff = nn.Sequential(nn.Linear(d_model, 12), nn.ReLU(), nn.Linear(12, d_model))

    def forward(self, x, mask=None):
        y = self.norm1(x)
        x = x + self.attn(y, y, y, mask)
        return x + self.ff(self.norm2(x))


model = nn.Sequential(encoding, Block(6, 2))
head = nn.Linear(6, 3)
optimizer = torch.optim.AdamW([*model.parameters(), *head.parameters()], lr=0.01)
target = torch.tensor([[0, 1, 2, 0], [2, 1, 0, 1]])
for step in range(10):
    logits = head(model(x))
    loss = F.cross_entropy(logits.view(-1, 3), target.view(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.3f}", logits.shape)
