# DataLoader: batches, shuffling on the generator's stream, the last batch, and collating.
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

torch.manual_seed(0)
rows = TensorDataset(torch.arange(14.0).view(7, 2), torch.arange(7))
for settings in (dict(batch_size=3), dict(batch_size=3, shuffle=True), dict(batch_size=3, shuffle=True, drop_last=True), {}):
    loader = DataLoader(rows, **settings)
    print(settings, len(loader))
    for epoch in range(2):
        print([labels.tolist() for _, labels in loader])
x, y = next(iter(DataLoader(rows, batch_size=2, shuffle=True)))
print(x, y)
print(torch.rand(1))


class Mixed(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return {"x": torch.full((2,), float(i)), "n": i, "f": i / 2, "name": f"item {i}", "pair": (i, [i, -i])}


for batch in DataLoader(Mixed(), batch_size=2):
    print(batch)
print(list(DataLoader(range(5), batch_size=2)), list(DataLoader(["a", "b", "c"], batch_size=2)))
print(list(DataLoader(rows, batch_size=4, collate_fn=lambda items: [label.item() for _, label in items])))
print(list(DataLoader(rows, batch_size=None))[3])
generator = torch.Generator().manual_seed(3)
print([batch.tolist() for batch in DataLoader(range(6), 4, True, generator=generator)])
for i, (features, labels) in enumerate(DataLoader(rows, batch_size=5)):
    print(i, features.shape, labels.shape, features.dtype, labels.dtype)
