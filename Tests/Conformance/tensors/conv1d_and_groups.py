# F.conv1d: batches and signals without one, groups, the example of a moving mean.
import torch
import torch.nn.functional as F
x = torch.arange(10.).reshape(1, 1, 10)
print(F.conv1d(x, torch.full((1, 1, 3), 1 / 3), padding=1))
print(F.conv1d(x[0], torch.ones(1, 1, 2), stride=2))
y = torch.arange(12.).reshape(1, 4, 3)
print(F.conv1d(y, torch.ones(4, 1, 2), groups=4))
print(F.conv1d(torch.tensor([[[1, 2, 3]]]), torch.tensor([[[1, -1]]])))
