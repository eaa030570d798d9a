# untyped_storage: the bytes behind tensors and their views
import torch
x = torch.arange(4)
s = x.untyped_storage()
print(len(s), s.nbytes(), s.size(), s.device, type(s), s[0], s[8], s[-1])
print(x[1:].untyped_storage().data_ptr() == s.data_ptr(), x.clone().untyped_storage().data_ptr() == s.data_ptr())
print(torch.tensor([1, 2], dtype=torch.uint8).untyped_storage())
s[100]
