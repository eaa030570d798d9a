extension BundledTorch {
  /// `torch.utils.data.dataset`: what can be indexed, or walked over, for examples.
  static let dataDataset = #"""
    """`torch.utils.data.dataset`: what can be indexed, or walked over, for examples."""
    import math
    import torch
    from bisect import bisect_right
    from typing import Generic, TypeVar

    _T_co = TypeVar("_T_co", covariant=True)


    class Dataset(Generic[_T_co]):
        """Examples by index: subclasses define `__getitem__`, and most of them `__len__`."""

        def __getitem__(self, index):
            raise NotImplementedError("Subclasses of Dataset should implement __getitem__.")

        def __add__(self, other):
            return ConcatDataset([self, other])


    class IterableDataset(Dataset):
        """Examples one after the other: subclasses define `__iter__`."""

        def __add__(self, other):
            return ChainDataset([self, other])


    class TensorDataset(Dataset):
        """Rows of tensors."""

        def __init__(self, *tensors):
            if not all(tensors[0].size(0) == tensor.size(0) for tensor in tensors):
                raise AssertionError("Size mismatch between tensors")
            self.tensors = tensors

        def __getitem__(self, index):
            return tuple(tensor[index] for tensor in self.tensors)

        def __len__(self):
            return self.tensors[0].size(0)


    class StackDataset(Dataset):
        """Examples of several data sets side by side, as tuples or as dicts."""

        def __init__(self, *args, **kwargs):
            if args and kwargs:
                raise ValueError("Supported either ``tuple``- (via ``args``) or``dict``- (via ``kwargs``) like input/output, "
                                 "but both types are given.")
            if not args and not kwargs:
                raise ValueError("At least one dataset should be passed")
            self.datasets = args or kwargs
            all_sets = list(kwargs.values()) if kwargs else args
            self._length = len(all_sets[0])
            if any(len(dataset) != self._length for dataset in all_sets):
                raise ValueError("Size mismatch between datasets")

        def __getitem__(self, index):
            if isinstance(self.datasets, dict):
                return {key: dataset[index] for key, dataset in self.datasets.items()}
            return tuple(dataset[index] for dataset in self.datasets)

        def __len__(self):
            return self._length


    class ConcatDataset(Dataset):
        """Data sets one behind the other."""

        @staticmethod
        def cumsum(sequence):
            sizes, total = [], 0
            for item in sequence:
                total += len(item)
                sizes.append(total)
            return sizes

        def __init__(self, datasets):
            self.datasets = list(datasets)
            if not self.datasets:
                raise AssertionError("datasets should not be an empty iterable")
            if any(isinstance(dataset, IterableDataset) for dataset in self.datasets):
                raise AssertionError("ConcatDataset does not support IterableDataset")
            self.cumulative_sizes = self.cumsum(self.datasets)

        def __len__(self):
            return self.cumulative_sizes[-1]

        def __getitem__(self, idx):
            if idx < 0:
                if -idx > len(self):
                    raise ValueError("absolute value of index should not exceed dataset length")
                idx = len(self) + idx
            place = bisect_right(self.cumulative_sizes, idx)
            return self.datasets[place][idx - (self.cumulative_sizes[place - 1] if place else 0)]


    class ChainDataset(IterableDataset):
        """Iterable data sets one after the other."""

        def __init__(self, datasets):
            self.datasets = datasets

        def _checked(self, dataset):
            if not isinstance(dataset, IterableDataset):
                raise AssertionError("ChainDataset only supports IterableDataset")
            return dataset

        def __iter__(self):
            for dataset in self.datasets:
                yield from self._checked(dataset)

        def __len__(self):
            return sum(len(self._checked(dataset)) for dataset in self.datasets)


    class Subset(Dataset):
        """The examples at some indices of another data set."""

        def __init__(self, dataset, indices):
            self.dataset = dataset
            self.indices = indices

        def __getitem__(self, idx):
            if isinstance(idx, list):
                return self.dataset[[self.indices[place] for place in idx]]
            return self.dataset[self.indices[idx]]

        def __getitems__(self, indices):
            many = getattr(self.dataset, "__getitems__", None)
            if callable(many):
                return many([self.indices[place] for place in indices])
            return [self.dataset[self.indices[place]] for place in indices]

        def __len__(self):
            return len(self.indices)


    def random_split(dataset, lengths, generator=None):
        """Subsets of the given lengths, or shares, drawn without overlap."""
        if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
            counts = []
            for place, share in enumerate(lengths):
                if share < 0 or share > 1:
                    raise ValueError(f"Fraction at index {place} is not between 0 and 1")
                counts.append(math.floor(len(dataset) * share))
            for place in range(len(dataset) - sum(counts)):
                counts[place % len(counts)] += 1
            lengths = counts
            for place, length in enumerate(lengths):
                if length == 0:
                    torch._warn(f"Length of split at index {place} is 0. This might result in an empty dataset.")
        if sum(lengths) != len(dataset):
            raise ValueError("Sum of input lengths does not equal the length of the input dataset!")
        indices = torch.randperm(sum(lengths), generator=generator).tolist()
        subsets, start = [], 0
        for length in lengths:
            subsets.append(Subset(dataset, indices[start:start + length]))
            start += length
        return subsets
    """#
}
