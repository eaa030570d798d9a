# torch.Tensor, FloatTensor and their siblings take sizes or data
import torch
print(torch.Tensor([1, 2]), torch.Tensor((1, 2)), torch.Tensor(), torch.Tensor(2, 3).shape, torch.Tensor(5).shape)
print(torch.FloatTensor([[1, 2]]), torch.LongTensor([1.9]), torch.IntTensor([1]), torch.DoubleTensor([1]))
print(torch.ByteTensor([1, 2]), torch.BoolTensor([1, 0]), torch.ShortTensor([1]), torch.HalfTensor([1]))
print(torch.Tensor([True, 2.5]), torch.Tensor(range(3)), torch.Tensor(torch.Size([2, 1])).shape)
x = torch.tensor([1.0, 2.0])
y = torch.Tensor(x)
y[0] = 9
print(x, y, torch.Tensor(torch.tensor([1, 2])), type(torch.FloatTensor([1])))
for attempt in (
    lambda: torch.Tensor(2.5),
    lambda: torch.Tensor("a"),
    lambda: torch.Tensor(None),
    lambda: torch.Tensor(True),
    lambda: torch.Tensor(2.5, 3),
    lambda: torch.Tensor(2, "a"),
    lambda: torch.Tensor(-1),
    lambda: torch.Tensor([[1, 2], [3]]),
    lambda: torch.FloatTensor(torch.tensor([1])),
):
    try:
        print(attempt())
    except (TypeError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
