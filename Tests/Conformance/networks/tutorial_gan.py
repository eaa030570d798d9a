# A generative adversarial network for a distribution in one dimension.
import torch
from torch import nn, optim

torch.manual_seed(5)


def real_batch(n):
    # The mean of uniform numbers, moved to 3.
    return torch.rand(n, 4).mean(dim=1, keepdim=True) + 2.5


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(2, 8), nn.LeakyReLU(0.2), nn.Linear(8, 1))

    def forward(self, z):
        return self.net(z)


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(1, 8), nn.LeakyReLU(0.2), nn.Linear(8, 1), nn.Sigmoid())

    def forward(self, x):
        return self.net(x)


G, D = Generator(), Discriminator()
print(G)
print(D)
criterion = nn.BCELoss()
opt_g = optim.Adam(G.parameters(), lr=0.01, betas=(0.5, 0.999))
opt_d = optim.Adam(D.parameters(), lr=0.01, betas=(0.5, 0.999))
batch = 16
ones, zeros = torch.ones(batch, 1), torch.zeros(batch, 1)
for step in range(1, 101):
    # Discriminator
    real = real_batch(batch)
    fake = G(torch.rand(batch, 2)).detach()
    opt_d.zero_grad()
    loss_real = criterion(D(real), ones)
    loss_fake = criterion(D(fake), zeros)
    d_loss = loss_real + loss_fake
    d_loss.backward()
    opt_d.step()

    # Generator
    opt_g.zero_grad()
    g_loss = criterion(D(G(torch.rand(batch, 2))), ones)
    g_loss.backward()
    opt_g.step()
    if step % 20 == 0:
        with torch.no_grad():
            mean = G(torch.rand(64, 2)).mean().item()
        print(f"step {step:3d}  D {d_loss.item():.3f}  G {g_loss.item():.3f}  mean of fakes {mean:.2f}")
print(fake.requires_grad, G(torch.rand(1, 2)).requires_grad)
print(all(p.grad is not None for p in G.parameters()))
