# Wrong arguments of tensor methods
import torch
x = torch.ones(2, 3)
for attempt in (
    lambda: x.sum(5),
    lambda: x.reshape(4),
    lambda: x.view(2.5),
    lambda: x.sum(dim="a"),
    lambda: x.add(),
    lambda: x + "a",
    lambda: x + None,
    lambda: x + [1, 2, 3],
    lambda: "a" * x,
    lambda: x.relu(1),
    lambda: x.missing(),
    lambda: torch.ones("a"),
    lambda: torch.zeros(),
):
    try:
        print(attempt())
    except (TypeError, AttributeError, IndexError, RuntimeError) as error:
        print(type(error).__name__, "|", error)
