# More than 1,000 elements are summarised, three at each edge
import torch
print(torch.arange(1000).shape, torch.arange(1001))
print(torch.zeros(40, 30))
print(torch.arange(10000).view(100, 100))
print(torch.arange(8000.0).view(20, 20, 20))
print(torch.ones(1001, requires_grad=True) * 0.5)
print(torch.zeros(2, 600)[:, 1:].t().shape, torch.arange(1200).view(2, 600))
