# softmax, log_softmax, softmin and gumbel_softmax: dimensions, dtypes, sums of 1.
import torch
import torch.nn.functional as F
x = torch.tensor([[1., 2., 3.], [0., 0., 1000.]])
print(F.softmax(x, dim=1), F.softmax(x, dim=0).sum(0), F.softmin(x, dim=-1)[0])
print(F.log_softmax(x, dim=1), F.softmax(torch.tensor([1, 2]), dim=0, dtype=torch.float64))
torch.manual_seed(0)
hard = F.gumbel_softmax(torch.zeros(2, 4), tau=0.5, hard=True)
print(hard.sum(1), hard.max(1).values)
for call in (lambda: F.softmax(torch.tensor([1, 2]), dim=0), lambda: F.softmax(x, dim=2)):
    try:
        call()
    except (NotImplementedError, IndexError) as error:
        print(error)
