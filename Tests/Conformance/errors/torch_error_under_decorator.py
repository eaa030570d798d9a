# Frames of PyTorch between two frames of the learner are left out
import torch

@torch.no_grad()
def step(x):
    return x.missing_attribute

step(torch.ones(1))
