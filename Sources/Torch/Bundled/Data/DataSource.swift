extension BundledTorch {
  /// `torch.utils.data`: data sets, and loaders that make batches of them.
  static let data = #"""
    """`torch.utils.data`: data sets, and loaders that make batches of them."""
    from torch.utils.data.dataset import (ChainDataset, ConcatDataset, Dataset, IterableDataset, StackDataset, Subset,
                                          TensorDataset, random_split)
    from torch.utils.data.sampler import (BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler,
                                          WeightedRandomSampler)
    from torch.utils.data.dataloader import DataLoader, default_collate, default_convert, get_worker_info
    from torch.utils.data import dataset, sampler, dataloader
    from torch.utils.data import distributed
    from torch.utils.data.distributed import DistributedSampler
    """#
}
