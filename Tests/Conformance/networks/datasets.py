# Data sets: rows of tensors, one's own, subsets, sums and splits.
import torch
from torch.utils.data import ConcatDataset, Dataset, StackDataset, Subset, TensorDataset, random_split


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return torch.tensor(float(i)), i * i


rows = TensorDataset(torch.arange(8.0).view(4, 2), torch.arange(4))
print(len(rows), rows[1], rows[-1], rows[1:3], rows.tensors[1])
squares = Squares(3)
print([item for item in squares])
both = rows + rows
print(type(both).__name__, len(both), both[5], both[-1])
print(len(ConcatDataset([squares, Squares(2)])), ConcatDataset([squares, Squares(2)])[4])
part = Subset(squares, [2, 0])
print(len(part), part[0], part[1], [y for _, y in part])
torch.manual_seed(5)
train, test = random_split(rows, [3, 1])
print(train.indices, test.indices, len(train), train[0])
print([subset.indices for subset in random_split(range(10), [0.5, 0.3, 0.2], generator=torch.Generator().manual_seed(42))])
print(StackDataset(squares, rows)[1], StackDataset(a=squares)[2])
for case in (lambda: TensorDataset(torch.ones(2), torch.ones(3)), lambda: random_split(rows, [1, 1]), lambda: both[9],
             lambda: Dataset()[0], lambda: len(Dataset()), lambda: ConcatDataset([]), lambda: random_split(rows, [0.5, 1.5])):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
