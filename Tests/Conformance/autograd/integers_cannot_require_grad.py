# A tensor of integers cannot require grad
import torch
x = torch.tensor([10, 20], requires_grad=True)
