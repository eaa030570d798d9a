# Hooks that return no tensor, another shape or dtype, or raise
import torch


def check(make):
    x = torch.ones(2, requires_grad=True)
    y = x * 3
    try:
        make(x, y)
        y.sum().backward()
        print(x.grad)
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


def text(g):
    return "a"


def short(g):
    return g[:1]


def double(g):
    return g.double()


check(lambda x, y: y.register_hook(text))
check(lambda x, y: y.register_hook(short))
check(lambda x, y: y.register_hook(double))
check(lambda x, y: x.detach().register_hook(text))
check(lambda x, y: y.register_post_accumulate_grad_hook(text))
check(lambda x, y: x.register_post_accumulate_grad_hook(text))
x = torch.ones(2, requires_grad=True)
x.register_hook(lambda g: 1 / 0)
x.sum().backward()
