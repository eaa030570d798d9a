# Moving, adding and taking away dimensions gives views
import torch
x = torch.arange(6).view(2, 3)
print(x.t(), x.T, x.transpose(0, 1).shape, x.unsqueeze(0).shape, x.unsqueeze(-1).shape, x.unsqueeze(1).squeeze().shape, x.permute(1, 0))
x.t()[0, 1] = 50
x.unsqueeze(0)[0, 0, 0] = -7
print(x, x.flatten(), x.t().flatten(), x.t().stride())
try:
    torch.ones(2, 2, 2).t()
except RuntimeError as error:
    print(error)
print(torch.ones(1, 2, 1).squeeze().shape, torch.ones(1, 2, 1).squeeze(0).shape, torch.ones(2).squeeze(0).shape, torch.tensor([1, 2]).t())
x.unsqueeze(4)
