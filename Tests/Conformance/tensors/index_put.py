# index_put_ writes at the elements that indices pick; with accumulate it adds, repeated elements too.
import torch

counts = torch.zeros(3, 3, dtype=torch.int64)
truth = torch.tensor([0, 2, 2, 1, 2])
guess = torch.tensor([0, 2, 1, 1, 2])
print(counts.index_put_((truth, guess), torch.ones_like(truth), accumulate=True))
print(counts)
values = torch.zeros(4)
print(values.index_put_((torch.tensor([1, 3]),), torch.tensor([5.0, 7.0])))
print(values.index_put_([torch.tensor([1, 1, 0])], torch.tensor(1.0), accumulate=True))
turned = torch.arange(6.0).view(2, 3).t()
turned.index_put_((torch.tensor([2, 2]), torch.tensor([0, 0])), torch.tensor([10.0, 20.0]), accumulate=True)
print(turned)
