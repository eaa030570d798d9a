# Tensors without dimensions: broadcasting, indexing by ... and None, in-place, lists of them
import torch
s = torch.tensor(2.0)
print(s[...], s[None], s[None, None].shape, s.reshape(1, 1), s.view(-1), s.t(), s.clone(), s.sum(), s.tolist())
s += 3
print(s, s * torch.ones(2), s.expand(2), torch.stack([s, s]), torch.tensor([s, s + 1]))
v = torch.arange(3.0)
first = v[0]
first += 10
print(v, first, first.shape, first._base is v)
for element in v:
    element.zero_()
print(v, [float(e) for e in v], max(v), sum(v), sum(v).shape)
try:
    for _ in s:
        pass
except TypeError as error:
    print(error)
s[0] = 1
