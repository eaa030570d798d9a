# F.scaled_dot_product_attention: the same as the formula, with a mask and causal.
import torch
import torch.nn.functional as F
torch.manual_seed(0)
q, k, v = (torch.randn(1, 3, 4, dtype=torch.float64) for _ in range(3))
scores = q @ k.transpose(-2, -1) / 2
print(torch.allclose(F.scaled_dot_product_attention(q, k, v), scores.softmax(-1) @ v))
mask = torch.ones(3, 3, dtype=torch.bool).tril()
causal = F.scaled_dot_product_attention(q, k, v, is_causal=True)
print(torch.allclose(causal, F.scaled_dot_product_attention(q, k, v, attn_mask=mask)), torch.allclose(causal[0, 0], v[0, 0]))
print(F.normalize(torch.tensor([[3., 4.]])), F.normalize(torch.tensor([3., 4.]), p=1.0, dim=0))
