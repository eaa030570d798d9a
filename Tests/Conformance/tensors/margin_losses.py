# Losses of pairs and triplets: margins, cosine, hinge, ranking.
import torch
import torch.nn.functional as F
a = torch.tensor([[1., 0.], [0., 2.]])
b = torch.tensor([[1., 1.], [0., -1.]])
y = torch.tensor([1., -1.])
print(F.cosine_embedding_loss(a, b, y, margin=0.2), F.cosine_similarity(a, b), F.cosine_similarity(a, b, dim=0))
print(F.margin_ranking_loss(a[:, 0], b[:, 1], y, margin=0.5), F.hinge_embedding_loss(a[:, 0], y, margin=2.0))
print(F.triplet_margin_loss(a, b, b * 2, margin=0.5), F.pairwise_distance(a, b, p=1), F.pairwise_distance(a, b, keepdim=True))
print(F.kl_div(torch.tensor([[0.2, 0.8]]).log(), torch.tensor([[0.5, 0.5]]), reduction="batchmean"))
print(F.poisson_nll_loss(a, b.abs()), F.gaussian_nll_loss(a, b, torch.ones(2, 2), full=True))
try:
    F.triplet_margin_loss(a, b, b, margin=0)
except ValueError as error:
    print(error)
