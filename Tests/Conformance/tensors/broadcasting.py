# Shapes are aligned from the right and size 1 is stretched
import torch
column = torch.tensor([[1], [2], [3]])
row = torch.tensor([10, 20])
print(column + row, (column + row).shape)
print(torch.ones(2, 1, 3).add(torch.ones(4, 1)).shape, (torch.ones(0, 3) + torch.ones(1, 3)).shape, (torch.ones(1, 0) * torch.ones(2, 1)).shape)
print(column * torch.tensor(2), row - column, column == row / 10)
print((torch.ones(3) + torch.ones(2, 3)).shape, (torch.tensor(1.0) + torch.ones(2, 2)).shape)
