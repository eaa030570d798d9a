# Files that torch.save writes and torch.load reads: tensors, states, checkpoints, buffers.
import io
import os
import torch
from torch import nn, optim

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
optimizer = optim.Adam(net.parameters(), lr=0.1)
net(torch.tensor([[1.0, 2.0], [3.0, 5.0]])).sum().backward()
optimizer.step()
name = "saved_by_test.pt"
torch.save(net.state_dict(), name)
fresh = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
print(fresh.load_state_dict(torch.load(name)))
print(all(a.equal(b) for a, b in zip(net.state_dict().values(), fresh.state_dict().values())))
torch.save({"epoch": 3, "model": net.state_dict(), "optimizer": optimizer.state_dict(), "loss": 0.25, "ok": True,
            "names": ["a", ("b", None)], "big": 2 ** 70, "bytes": b"xyz"}, name)
checkpoint = torch.load(name, weights_only=True)
print(list(checkpoint), checkpoint["epoch"], checkpoint["loss"], checkpoint["names"], checkpoint["big"], checkpoint["bytes"])
again = optim.Adam(fresh.parameters())
again.load_state_dict(checkpoint["optimizer"])
print(again.param_groups[0]["lr"], again.state[fresh[0].bias]["step"])
os.remove(name)
base = torch.arange(6.0)
buffer = io.BytesIO()
torch.save([base, base[2:4], base.view(2, 3).t(), torch.tensor(3), torch.tensor([True]), nn.Parameter(torch.ones(1)),
            torch.ones(2, dtype=torch.float16), torch.float32, base.shape], buffer)
buffer.seek(0)
items = torch.load(buffer)
print(items)
items[0][2] = 99.0
print(items[1], items[2], items[2].stride(), items[0].data_ptr() != base.data_ptr())
