# Samplers: in order, at random, with weights, in batches.
import torch
from torch.utils.data import (BatchSampler, DataLoader, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler,
                              WeightedRandomSampler)

torch.manual_seed(7)
print(list(SequentialSampler(range(4))), list(RandomSampler(range(6))), list(RandomSampler(range(6))))
print(list(RandomSampler(range(3), replacement=True, num_samples=10)), list(RandomSampler(range(4), num_samples=6)))
print(list(SubsetRandomSampler([4, 8, 2])), len(SubsetRandomSampler([1, 2])))
print(list(WeightedRandomSampler([0.1, 0.0, 3.0, 1.0], 8)), list(WeightedRandomSampler([1.0, 2.0, 3.0], 3, replacement=False)))
print(list(BatchSampler(SequentialSampler(range(7)), 3, False)), list(BatchSampler(RandomSampler(range(7)), 3, True)))
print(len(BatchSampler(range(7), 3, False)), len(BatchSampler(range(7), 3, True)))


class Evens(Sampler):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(0, self.n, 2))

    def __len__(self):
        return (self.n + 1) // 2


print([batch.tolist() for batch in DataLoader(range(9), batch_size=2, sampler=Evens(9))])
print([batch.tolist() for batch in DataLoader(range(4), sampler=WeightedRandomSampler([1.0, 1.0, 1.0, 1.0], 4))])
for case in (lambda: RandomSampler(range(3), num_samples=0), lambda: RandomSampler(range(3), replacement=1),
             lambda: WeightedRandomSampler([1.0], 0), lambda: BatchSampler(range(3), 0, False),
             lambda: BatchSampler(range(3), 1, 1), lambda: WeightedRandomSampler([[1.0]], 1)):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
