extension BundledTorch {
  /// `torch.utils.data.sampler`: the order in which a loader asks for examples.
  static let dataSampler = #"""
    """`torch.utils.data.sampler`: the order in which a loader asks for examples."""
    import torch
    from itertools import islice
    from typing import Generic, TypeVar

    _T_co = TypeVar("_T_co", covariant=True)


    class Sampler(Generic[_T_co]):
        """Walks over indices."""

        def __iter__(self):
            raise NotImplementedError


    class SequentialSampler(Sampler):
        """0, 1, 2 …"""

        def __init__(self, data_source):
            self.data_source = data_source

        def __iter__(self):
            return iter(range(len(self.data_source)))

        def __len__(self):
            return len(self.data_source)


    class RandomSampler(Sampler):
        """All indices in random order, or independent draws."""

        def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
            self.data_source = data_source
            self.replacement = replacement
            self._num_samples = num_samples
            self.generator = generator
            if not isinstance(replacement, bool):
                raise TypeError(f"replacement should be a boolean value, but got replacement={replacement}")
            if not isinstance(self.num_samples, int) or self.num_samples <= 0:
                raise ValueError("num_samples should be a positive integer value, but got "
                                 f"num_samples={self.num_samples}")

        @property
        def num_samples(self):
            return len(self.data_source) if self._num_samples is None else self._num_samples

        def __iter__(self):
            count = len(self.data_source)
            generator = self.generator
            if generator is None:
                # The default generator gives one number only, the seed of the order.
                generator = torch.Generator()
                generator.manual_seed(int(torch.empty((), dtype=torch.int64).random_().item()))
            if self.replacement:
                left = self.num_samples
                for size in [32] * (left // 32) + [left % 32]:
                    yield from torch.randint(high=count, size=(size,), dtype=torch.int64, generator=generator).tolist()
            else:
                for _ in range(self.num_samples // count):
                    yield from torch.randperm(count, generator=generator).tolist()
                yield from torch.randperm(count, generator=generator).tolist()[:self.num_samples % count]

        def __len__(self):
            return self.num_samples


    class SubsetRandomSampler(Sampler):
        """Given indices in random order."""

        def __init__(self, indices, generator=None):
            self.indices = indices
            self.generator = generator

        def __iter__(self):
            for place in torch.randperm(len(self.indices), generator=self.generator).tolist():
                yield self.indices[place]

        def __len__(self):
            return len(self.indices)


    class WeightedRandomSampler(Sampler):
        """Indices drawn with probabilities in proportion to weights."""

        def __init__(self, weights, num_samples, replacement=True, generator=None):
            if not isinstance(num_samples, int) or isinstance(num_samples, bool) or num_samples <= 0:
                raise ValueError(f"num_samples should be a positive integer value, but got num_samples={num_samples}")
            if not isinstance(replacement, bool):
                raise ValueError(f"replacement should be a boolean value, but got replacement={replacement}")
            weights = torch.as_tensor(weights, dtype=torch.float64)
            if weights.dim() != 1:
                raise ValueError("weights should be a 1d sequence but given weights have shape " + str(tuple(weights.shape)))
            self.weights = weights
            self.num_samples = num_samples
            self.replacement = replacement
            self.generator = generator

        def __iter__(self):
            yield from torch.multinomial(
                self.weights, self.num_samples, self.replacement, generator=self.generator).tolist()

        def __len__(self):
            return self.num_samples


    class BatchSampler(Sampler):
        """Lists of indices of another sampler."""

        def __init__(self, sampler, batch_size, drop_last):
            if not isinstance(batch_size, int) or isinstance(batch_size, bool) or batch_size <= 0:
                raise ValueError(f"batch_size should be a positive integer value, but got batch_size={batch_size}")
            if not isinstance(drop_last, bool):
                raise ValueError(f"drop_last should be a boolean value, but got drop_last={drop_last}")
            self.sampler = sampler
            self.batch_size = batch_size
            self.drop_last = drop_last

        def __iter__(self):
            indices = iter(self.sampler)
            batch = list(islice(indices, self.batch_size))
            while batch:
                if self.drop_last and len(batch) < self.batch_size:
                    return
                yield batch
                batch = list(islice(indices, self.batch_size))

        def __len__(self):
            if self.drop_last:
                return len(self.sampler) // self.batch_size
            return (len(self.sampler) + self.batch_size - 1) // self.batch_size
    """#
}
