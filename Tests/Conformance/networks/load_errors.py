# torch.load builds tensors and containers only, unless it is told otherwise.
import io
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)


def saved(value):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    buffer.seek(0)
    return buffer


net = Net()
loaded = torch.load(saved(net), weights_only=False)
print(loaded, loaded.layer.weight.equal(net.layer.weight), type(loaded) is Net)
for case in (lambda: torch.load(saved(net)), lambda: torch.load("no such file.pt"), lambda: torch.load(io.BytesIO(b""))):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
with torch.serialization.safe_globals([Net]):
    pass
try:
    torch.save(lambda: 0, io.BytesIO())
except Exception as error:
    print(type(error).__name__)
