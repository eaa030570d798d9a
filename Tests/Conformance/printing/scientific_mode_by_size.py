# Scientific notation above 1e8 and below 1e-4
import torch
for value in (1e8, 1.1e8, 99999999.0, 12345678.5, 123456.789, 1e-4, 0.99e-4, 0.00012345, 1e-10, 0.0, 1e30, -1e9):
    print(torch.tensor(value), torch.tensor([value]), torch.tensor(value, dtype=torch.float64))
