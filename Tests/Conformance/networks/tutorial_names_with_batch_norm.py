# Names letter by letter: an embedding, a hidden layer, batch normalisation by hand.
import torch
import torch.nn as nn
import torch.nn.functional as F
words = 'anna bella carla diana ella fiona gina hanna ina jana'.split()
chars = sorted(set(''.join(words)))
stoi = {s: i + 1 for i, s in enumerate(chars)}
stoi['.'] = 0
itos = {i: s for s, i in stoi.items()}
V = len(itos)
block_size = 3


def build_dataset(words):
    X, Y = ([], [])
    for w in words:
        context = [0] * block_size
        for ch in w + '.':
            ix = stoi[ch]
            X.append(context)
            Y.append(ix)
            context = context[1:] + [ix]
    X = torch.tensor(X)
    Y = torch.tensor(Y)
    print(X.shape, Y.shape)
    return (X, Y)


Xtr, Ytr = build_dataset(words[:8])
Xdev, Ydev = build_dataset(words[8:])
g = torch.Generator().manual_seed(2147483647)
C = torch.rand((V, 4), generator=g)
W1 = torch.rand((12, 20), generator=g) - 0.5
W2 = (torch.rand((20, V), generator=g) - 0.5) * 0.1
b2 = torch.zeros(V)
bngain = torch.ones((1, 20))
bnbias = torch.zeros((1, 20))
bnmean_running = torch.zeros((1, 20))
bnstd_running = torch.ones((1, 20))
parameters = [C, W1, W2, b2, bngain, bnbias]
print(sum((p.nelement() for p in parameters)))
for p in parameters:
    p.requires_grad = True
lossi = []
for i in range(60):
    ix = torch.randint(0, Xtr.shape[0], (16,), generator=g)
    Xb, Yb = (Xtr[ix], Ytr[ix])
    emb = C[Xb]
    embcat = emb.view(emb.shape[0], -1)
    hpreact = embcat @ W1
    bnmeani = hpreact.mean(0, keepdim=True)
    bnstdi = hpreact.std(0, keepdim=True)
    hpreact = bngain * (hpreact - bnmeani) / bnstdi + bnbias
    with torch.no_grad():
        bnmean_running = 0.9 * bnmean_running + 0.1 * bnmeani
        bnstd_running = 0.9 * bnstd_running + 0.1 * bnstdi
    h = torch.tanh(hpreact)
    logits = h @ W2 + b2
    loss = F.cross_entropy(logits, Yb)
    for p in parameters:
        p.grad = None
    loss.backward()
    lr = 0.1 if i < 40 else 0.01
    for p in parameters:
        p.data += -lr * p.grad
    if i % 20 == 0:
        print(f'{i:7d}/{60:7d}: {loss.item():.4f}')
    lossi.append(loss.log10().item())


@torch.no_grad()
def split_loss(split):
    x, y = {'train': (Xtr, Ytr), 'val': (Xdev, Ydev)}[split]
    emb = C[x]
    hpreact = emb.view(emb.shape[0], -1) @ W1
    hpreact = bngain * (hpreact - bnmean_running) / bnstd_running + bnbias
    print(split, f'{F.cross_entropy(torch.tanh(hpreact) @ W2 + b2, y).item():.3f}')


split_loss('train')
split_loss('val')


class BatchNorm1d:

    def __init__(self, dim, eps=1e-05, momentum=0.1):
        self.eps, self.momentum, self.training = (eps, momentum, True)
        self.gamma = torch.ones(dim)
        self.beta = torch.zeros(dim)
        self.running_mean = torch.zeros(dim)
        self.running_var = torch.ones(dim)

    def __call__(self, x):
        if self.training:
            xmean = x.mean(0, keepdim=True)
            xvar = x.var(0, keepdim=True)
        else:
            xmean, xvar = (self.running_mean, self.running_var)
        xhat = (x - xmean) / torch.sqrt(xvar + self.eps)
        self.out = self.gamma * xhat + self.beta
        if self.training:
            with torch.no_grad():
                self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * xmean
                self.running_var = (1 - self.momentum) * self.running_var + self.momentum * xvar
        return self.out

    def parameters(self):
        return [self.gamma, self.beta]


bn = BatchNorm1d(5)
print(bn(torch.arange(20.0).view(4, 5))[0], bn.running_mean)
out = []
context = [0] * block_size
for _ in range(5):
    emb = C[torch.tensor([context])]
    h = torch.tanh(bngain * (emb.view(1, -1) @ W1 - bnmean_running) / bnstd_running + bnbias)
    probs = F.softmax(h @ W2 + b2, dim=1)
    ix = torch.multinomial(probs, num_samples=1, generator=g).item()
    context = context[1:] + [ix]
    out.append(itos[ix])
print(''.join(out))
print(torch.tensor(lossi).view(-1, 10).mean(1))
