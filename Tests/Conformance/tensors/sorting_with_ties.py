# sort, argsort, topk, kthvalue, median and mode: order of equals, directions, NaN last.
import torch
x = torch.tensor([3., 1., 2., 1., float("nan")])
print(torch.sort(x, stable=True), torch.sort(x, descending=True).values, torch.argsort(x[:4], stable=True))
print(torch.topk(x[:4], 2), x[:4].topk(2, largest=False).values, torch.kthvalue(x[:4], 3), torch.median(x[:4]), torch.mode(x[:4]))
m = torch.tensor([[2, 1], [0, 3]])
print(m.sort(dim=0), torch.median(m, dim=1), torch.nansum(x), torch.nanmean(x), x.nanmean())
try:
    torch.topk(x, 9)
except RuntimeError as error:
    print(error)
