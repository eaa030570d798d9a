# gather, scatter_, index_select, index_fill, take and masked_select.
import torch
x = torch.arange(12).reshape(3, 4)
index = torch.tensor([[0, 2, 1, 0]])
print(torch.gather(x, 0, index), x.gather(1, torch.tensor([[3], [0], [1]])))
print(torch.zeros(3, 4, dtype=torch.long).scatter_(0, index, 9), torch.zeros(2, 3).scatter_(1, torch.tensor([[0, 1], [2, 2]]), torch.ones(2, 2)))
print(torch.index_select(x, 1, torch.tensor([3, 0])), torch.index_fill(x, 0, torch.tensor([1]), -1), torch.take(x, torch.tensor([0, 11])))
print(torch.masked_select(x, x % 5 == 0), torch.masked_fill(x, x > 8, 0), x.masked_select(x < 2))
try:
    x.gather(0, torch.tensor([[3]]))
except RuntimeError as error:
    print(error)
