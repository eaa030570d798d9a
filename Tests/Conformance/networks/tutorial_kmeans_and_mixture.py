# Clusters by k-means, by gradient, and a mixture of Gaussians by expectation and maximisation.
import math
import torch

torch.manual_seed(0)
centres = torch.tensor([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]])
points = torch.cat([centre + torch.rand(20, 2) - 0.5 for centre in centres])
print(points.shape, points.mean(0))

# k-means
means = points[[0, 25, 50]].clone()
for step in range(10):
    distance = torch.cdist(points, means)
    nearest = distance.argmin(dim=1)
    new = torch.stack([points[nearest == k].mean(dim=0) for k in range(3)])
    moved = (new - means).norm()
    means = new
    if moved < 1e-6:
        break
print("steps", step, means)
print(torch.bincount(nearest))

# By gradient
guess = points[[1, 26, 51]].clone().requires_grad_()
optimizer = torch.optim.SGD([guess], lr=0.1)
for step in range(50):
    optimizer.zero_grad()
    loss = ((points.unsqueeze(1) - guess.unsqueeze(0)) ** 2).sum(dim=2).min(dim=1).values.mean()
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.4f}", (guess - means).abs().max().item() < 0.05)

# A mixture
mu = points[[2, 27, 52]].clone()
sigma = torch.ones(3)
weight = torch.ones(3) / 3
for step in range(15):
    squares = ((points.unsqueeze(1) - mu) ** 2).sum(-1)
    log_density = -squares / (2 * sigma ** 2) - torch.log(2 * math.pi * sigma ** 2) + torch.log(weight)
    total = torch.logsumexp(log_density, dim=1, keepdim=True)
    share = (log_density - total).exp()
    counts = share.sum(0)
    mu = (share.t() @ points) / counts.unsqueeze(1)
    squares = ((points.unsqueeze(1) - mu) ** 2).sum(-1)
    sigma = ((share * squares).sum(0) / (2 * counts)).sqrt()
    weight = counts / len(points)
print(f"log likelihood {total.sum().item():.2f}")
print(mu, sigma, weight)
