extension BundledTorch {
  /// `torch.utils.data.distributed`
  static let dataDistributed = #"""
    """`torch.utils.data.distributed`"""
    import math
    import torch
    from torch.utils.data.sampler import Sampler


    class DistributedSampler(Sampler):
        """The share of the indices that one of several processes gets."""

        def __init__(self, dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False):
            if num_replicas is None or rank is None:
                raise ValueError("Default process group has not been initialized, please make sure to call "
                                 "init_process_group.")
            if rank >= num_replicas or rank < 0:
                raise ValueError(f"Invalid rank {rank}, rank should be in the interval [0, {num_replicas - 1}]")
            self.dataset, self.num_replicas, self.rank, self.epoch = dataset, num_replicas, rank, 0
            self.shuffle, self.seed, self.drop_last = shuffle, seed, drop_last
            count = len(dataset)
            if drop_last and count % num_replicas != 0:
                self.num_samples = math.ceil((count - num_replicas) / num_replicas)
            else:
                self.num_samples = math.ceil(count / num_replicas)
            self.total_size = self.num_samples * num_replicas

        def __iter__(self):
            if self.shuffle:
                generator = torch.Generator()
                generator.manual_seed(self.seed + self.epoch)
                indices = torch.randperm(len(self.dataset), generator=generator).tolist()
            else:
                indices = list(range(len(self.dataset)))
            while len(indices) < self.total_size:
                indices += indices[:self.total_size - len(indices)]
            return iter(indices[:self.total_size][self.rank:self.total_size:self.num_replicas])

        def __len__(self):
            return self.num_samples

        def set_epoch(self, epoch):
            self.epoch = epoch
    """#
}
