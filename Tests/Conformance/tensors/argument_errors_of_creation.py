# Creation with wrong arguments: the words of the errors.
import torch
for make in (lambda: torch.zeros(-1), lambda: torch.ones("a"), lambda: torch.arange(0, 1, -1), lambda: torch.eye(-2),
             lambda: torch.full((2,)), lambda: torch.randint(5, 5, (2,)), lambda: torch.tensor([[1, 2], [3]]),
             lambda: torch.randperm(-1), lambda: torch.empty(2, dtype=int, size=3)):
    try:
        print(make())
    except (RuntimeError, TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split("\n")[0])
