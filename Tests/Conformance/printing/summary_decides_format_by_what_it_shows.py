# The width of a summarised tensor comes from the elements that are shown
import torch
x = torch.zeros(1001)
x[500] = 123456.0
print(x)
x[0] = 0.5
print(x)
x[-1] = 5000.0
print(x)
