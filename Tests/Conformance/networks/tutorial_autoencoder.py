# An autoencoder of small pictures, and one that takes noise away.
import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)


def pictures(count):
    """Bars: one bright row or column in a picture of 4 by 4."""
    images = torch.zeros(count, 1, 4, 4)
    for i in range(count):
        where = i % 8
        if where < 4:
            images[i, 0, where] = 1
        else:
            images[i, 0, :, where - 4] = 1
    return images


class AutoEncoder(nn.Module):
    def __init__(self, code):
        super(AutoEncoder, self).__init__()
        self.encoder = nn.Sequential(nn.Flatten(), nn.Linear(16, 12), nn.ReLU(True), nn.Linear(12, code))
        self.decoder = nn.Sequential(nn.Linear(code, 12), nn.ReLU(True), nn.Linear(12, 16), nn.Sigmoid())

    def forward(self, x):
        z = self.encoder(x)
        out = self.decoder(z)
        return out.view(-1, 1, 4, 4), z


model = AutoEncoder(code=3)
print(model)
data = pictures(8)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
for epoch in range(150):
    output, z = model(data)
    loss = F.mse_loss(output, data)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch % 50 == 0:
        print("epoch:", epoch, "loss: %.4f" % loss.item())
print("loss: %.3f" % loss.item(), z.shape)
restored = (model(data)[0] > 0.5).float()
print("restored pixels:", int((restored == data).sum()), "of", data.numel())

# Taking noise away
noisy = (data + 0.3 * torch.rand_like(data)).clamp(0, 1)
for epoch in range(50):
    output, _ = model(noisy)
    loss = F.binary_cross_entropy(output, data)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"denoising loss {loss.item():.3f}")

# Variational: two heads and a sample
mu, logvar = nn.Linear(12, 2), nn.Linear(12, 2)
hidden = model.encoder[:3](data)
m, v = mu(hidden), logvar(hidden)
std = torch.exp(0.5 * v)
z = m + std * torch.rand_like(std)
kl = -0.5 * torch.sum(1 + v - m.pow(2) - v.exp())
print(hidden.shape, z.shape, kl.item() > 0)
