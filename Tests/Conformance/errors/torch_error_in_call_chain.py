# An error of PyTorch is shown at the learner's line
import torch

def forward(x, w):
    return (x @ w).sum()

def loss(x):
    w = torch.ones(4, 2)
    return forward(x, w) * 2

loss(torch.ones(2, 3))
