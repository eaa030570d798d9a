extension BundledTorch {
  /// `torch.utils.data.dataloader`: batches of a data set.
  static let dataLoader = #"""
    """`torch.utils.data.dataloader`: batches of a data set."""
    import torch
    from torch.utils.data.dataset import IterableDataset, Subset, TensorDataset
    from torch.utils.data.sampler import BatchSampler, RandomSampler, Sampler, SequentialSampler


    def _is_array(value):
        return type(value).__module__ == "numpy" and hasattr(value, "dtype")


    def default_convert(data):
        """Arrays become tensors, in containers of any depth."""
        if isinstance(data, torch.Tensor) or isinstance(data, (str, bytes)):
            return data
        if _is_array(data):
            return torch.as_tensor(data)
        if isinstance(data, dict):
            return {key: default_convert(value) for key, value in data.items()}
        if isinstance(data, tuple) and hasattr(data, "_fields"):
            return type(data)(*(default_convert(item) for item in data))
        if isinstance(data, (list, tuple)):
            return [default_convert(item) for item in data]
        return data


    def default_collate(batch):
        """Makes one batch of a list of examples: tensors are stacked, numbers become tensors, containers keep their shape."""
        first = batch[0]
        if isinstance(first, torch.Tensor):
            return torch.stack(batch, 0)
        if _is_array(first):
            return torch.stack([torch.as_tensor(item) for item in batch], 0)
        if isinstance(first, float):
            return torch.tensor(batch, dtype=torch.float64)
        if isinstance(first, int):
            return torch.tensor(batch)
        if isinstance(first, (str, bytes)):
            return batch
        if isinstance(first, dict):
            return type(first)({key: default_collate([item[key] for item in batch]) for key in first})
        if isinstance(first, tuple) and hasattr(first, "_fields"):
            return type(first)(*(default_collate(items) for items in zip(*batch)))
        if isinstance(first, (list, tuple)):
            if any(len(item) != len(first) for item in batch):
                raise RuntimeError("each element in list of batch should be of equal size")
            return [default_collate(items) for items in zip(*batch)]
        raise TypeError("default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found "
                        + str(type(first)))


    def get_worker_info():
        """Loaders work in the program's own process, so this is None."""
        return None


    class _Endless(Sampler):
        """The sampler of iterable data sets, which have no indices."""

        def __iter__(self):
            while True:
                yield None


    class DataLoader:
        """Walks over the batches of a data set; each walk begins anew."""

        def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                     collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                     multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                     pin_memory_device="", in_order=True):
            if num_workers < 0:
                raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.")
            if timeout < 0:
                raise ValueError("timeout option should be non-negative")
            if num_workers == 0 and prefetch_factor is not None:
                raise ValueError("prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to "
                                 "enable multiprocessing, otherwise set prefetch_factor to None.")
            if persistent_workers and num_workers == 0:
                raise ValueError("persistent_workers option needs num_workers > 0")
            iterable = isinstance(dataset, IterableDataset)
            if iterable:
                if shuffle not in (False, None):
                    raise ValueError("DataLoader with IterableDataset: expected unspecified shuffle option, but got "
                                     f"shuffle={shuffle}")
                if sampler is not None:
                    raise ValueError("DataLoader with IterableDataset: expected unspecified sampler option, but got "
                                     f"sampler={sampler}")
                if batch_sampler is not None:
                    raise ValueError("DataLoader with IterableDataset: expected unspecified batch_sampler option, but got "
                                     f"batch_sampler={batch_sampler}")
            if sampler is not None and shuffle:
                raise ValueError("sampler option is mutually exclusive with shuffle")
            if batch_sampler is not None:
                if batch_size != 1 or shuffle or sampler is not None or drop_last:
                    raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and "
                                     "drop_last")
                batch_size = None
                drop_last = False
            elif batch_size is None and drop_last:
                raise ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last")
            if sampler is None:
                if iterable:
                    sampler = _Endless()
                else:
                    sampler = RandomSampler(dataset, generator=generator) if shuffle else SequentialSampler(dataset)
            if batch_size is not None and batch_sampler is None:
                batch_sampler = BatchSampler(sampler, batch_size, drop_last)
            self.dataset, self.num_workers, self.batch_size, self.drop_last = dataset, num_workers, batch_size, drop_last
            self.sampler, self.batch_sampler, self.generator = sampler, batch_sampler, generator
            self.pin_memory, self.pin_memory_device, self.timeout = pin_memory, pin_memory_device, timeout
            self.worker_init_fn, self.multiprocessing_context = worker_init_fn, multiprocessing_context
            self.prefetch_factor, self.persistent_workers, self.in_order = prefetch_factor, persistent_workers, in_order
            if collate_fn is None:
                collate_fn = default_convert if batch_sampler is None else default_collate
            self.collate_fn = collate_fn
            self._ready = True

        def __setattr__(self, name, value):
            if name in ("batch_size", "batch_sampler", "sampler", "drop_last", "dataset", "persistent_workers") and \
                    "_ready" in self.__dict__:
                raise ValueError(f"{name} attribute should not be set after {type(self).__name__} is initialized")
            object.__setattr__(self, name, value)

        def __len__(self):
            if isinstance(self.dataset, IterableDataset):
                count = len(self.dataset)
                if self.batch_size is None:
                    return count
                return count // self.batch_size if self.drop_last else -(-count // self.batch_size)
            return len(self.sampler if self.batch_sampler is None else self.batch_sampler)

        def __iter__(self):
            return _Walk(self)


    class _Walk:
        """One walk over a loader."""

        def __init__(self, loader):
            # Workers would be seeded with this number; it is drawn without them as well.
            torch.empty((), dtype=torch.int64).random_(generator=loader.generator)
            self._loader = loader
            self._batches = self._make_batches(loader)

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._batches)

        def __len__(self):
            return len(self._loader)

        @staticmethod
        def _make_batches(loader):
            dataset, collate = loader.dataset, loader.collate_fn
            if isinstance(dataset, IterableDataset):
                yield from _iterated(loader)
            elif loader.batch_sampler is None:
                for index in loader.sampler:
                    yield collate(dataset[index])
            elif collate is default_collate and _rows(dataset) is not None:
                tensors, places = _rows(dataset)
                for indices in loader.batch_sampler:
                    rows = torch.tensor(indices if places is None else [places[index] for index in indices])
                    yield [tensor.index_select(0, rows) for tensor in tensors]
            else:
                many = getattr(dataset, "__getitems__", None)
                for indices in loader.batch_sampler:
                    yield collate(many(indices) if callable(many) else [dataset[index] for index in indices])


    def _rows(dataset):
        """The tensors, and indices into them, of a data set whose batches are rows of tensors; else None.

        Selecting rows gives what stacking single rows would, in one step.
        """
        places = None
        if type(dataset) is Subset and type(dataset.dataset) is TensorDataset:
            dataset, places = dataset.dataset, dataset.indices
        if type(dataset) is TensorDataset and not any(tensor.requires_grad for tensor in dataset.tensors):
            return dataset.tensors, places
        return None


    def _iterated(loader):
        items = iter(loader.dataset)
        if loader.batch_size is None:
            for item in items:
                yield loader.collate_fn(item)
            return
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == loader.batch_size:
                yield loader.collate_fn(batch)
                batch = []
        if batch and not loader.drop_last:
            yield loader.collate_fn(batch)
    """#
}
