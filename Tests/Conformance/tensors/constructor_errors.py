# torch.tensor refuses ragged lists, texts and wrong keywords
import torch
for attempt in (
    lambda: torch.tensor([[1, 2], [3]]),
    lambda: torch.tensor("text"),
    lambda: torch.tensor([1, "a"]),
    lambda: torch.tensor([1, [2]]),
    lambda: torch.tensor([[1], 2]),
    lambda: torch.tensor(None),
    lambda: torch.tensor([None]),
    lambda: torch.tensor([1], requires_grad=True),
    lambda: torch.tensor(2 ** 70),
    lambda: torch.zeros(-1),
    lambda: torch.ones(2, -3),
):
    try:
        print(attempt())
    except (ValueError, TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
torch.tensor([[1.0, 2.0], [3.0, 4.0, 5.0]])
