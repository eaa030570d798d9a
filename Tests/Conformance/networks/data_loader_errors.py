# What DataLoader refuses, and examples that cannot be put together.
import torch
from torch.utils.data import DataLoader, IterableDataset, TensorDataset


class Stream(IterableDataset):
    def __iter__(self):
        yield from range(5)


rows = TensorDataset(torch.ones(3, 2))
print(list(DataLoader(Stream(), batch_size=2)), list(DataLoader(Stream(), batch_size=2, drop_last=True)))
for case in (
    lambda: DataLoader(rows, batch_size=0), lambda: DataLoader(rows, batch_size=-1), lambda: DataLoader(rows, 2.5),
    lambda: DataLoader(rows, sampler=[0], shuffle=True), lambda: DataLoader(rows, batch_size=None, drop_last=True),
    lambda: DataLoader(rows, batch_sampler=[[0]], batch_size=2), lambda: DataLoader(Stream(), shuffle=True),
    lambda: DataLoader([], shuffle=True), lambda: DataLoader(rows, num_workers=-1), lambda: DataLoader(rows, timeout=-1),
    lambda: list(DataLoader([torch.ones(1), torch.ones(2)], batch_size=2)), lambda: list(DataLoader([object()])),
    lambda: list(DataLoader([[1, 2], [3]], batch_size=2)), lambda: list(DataLoader([None])), lambda: DataLoader(rows)[0],
    lambda: len(DataLoader(Stream())), lambda: list(DataLoader([{"a": 1}, {"b": 2}], batch_size=2)),
    lambda: setattr(DataLoader(rows), "batch_size", 3), lambda: list(DataLoader(rows, batch_sampler=[[0, 1], [2]])),
):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
