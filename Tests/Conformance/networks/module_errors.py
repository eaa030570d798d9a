# What a module refuses, and the words for it.
import torch
from torch import nn


class Late(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(1, 1)


class LateParameter(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(1))


class Empty(nn.Module):
    pass


net = nn.Linear(2, 1)
cases = [
    lambda: Late(), lambda: LateParameter(), lambda: Empty()(1), lambda: net.missing, lambda: net(1, 2),
    lambda: setattr(net, "weight", torch.ones(1, 2)), lambda: setattr(net, "weight", 3),
    lambda: net.register_buffer("weight", torch.ones(1)), lambda: net.register_buffer("a.b", torch.ones(1)),
    lambda: net.register_buffer("", torch.ones(1)), lambda: net.register_buffer(3, torch.ones(1)),
    lambda: net.register_buffer("x", 3), lambda: net.register_parameter("y", torch.ones(1)),
    lambda: net.register_parameter("bias.x", None), lambda: net.add_module("z", 3),
    lambda: net.add_module("weight", nn.ReLU()), lambda: net.add_module("a.b", nn.ReLU()),
    lambda: nn.Linear(2), lambda: nn.NoSuchLayer, lambda: net.train("yes"),
    lambda: net.get_submodule("a.b"), lambda: net.get_parameter("bias").shape, lambda: net.get_parameter("no"),
    lambda: nn.Module(3), lambda: nn.Module(a=3), lambda: net.to(torch.int64),
    lambda: nn.Sequential(nn.ReLU(), 3), lambda: nn.Sequential(nn.ReLU())[1],
    lambda: net.register_parameter("w2", nn.Parameter(torch.ones(1)) * 2),
]
for case in cases:
    try:
        print("no error:", case())
    except Exception as error:
        print(type(error).__name__, error)
