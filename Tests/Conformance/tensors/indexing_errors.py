# Indexes out of range and of the wrong kind
import torch
x = torch.arange(6).view(2, 3)
for attempt in (lambda: x[2], lambda: x[-3], lambda: x[0, 3], lambda: x[0, 0, 0], lambda: torch.tensor(5)[0], lambda: x[[2]]):
    try:
        attempt()
    except IndexError as error:
        print(error)
try:
    x[::-1]
except ValueError as error:
    print(error)
x[0, 5]
