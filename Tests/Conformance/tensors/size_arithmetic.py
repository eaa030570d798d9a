# Parts and sums of a Size are Sizes
import torch
s = torch.zeros(2, 3, 4).shape
print(s[1:], s[::-1], s[0], s[-1], s + (5,), (1,) + s, s * 2, s.numel(), s.count(3), s.index(4))
print(torch.Size([1, 2]), torch.Size(), torch.Size((3,)), torch.Size(range(2)), torch.Size(torch.tensor([2, 3])))
print(type(s[1:]).__name__, isinstance(s, tuple), s == (2, 3, 4), s == [2, 3, 4], hash(s) == hash((2, 3, 4)))
print(torch.zeros(s).shape == s, list(s), tuple(s), max(s), 3 in s)
for attempt in (lambda: torch.Size(3), lambda: torch.Size(["a"]), lambda: torch.Size([1.5])):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
s[0] = 5
