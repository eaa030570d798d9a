# A view sees a change of its base and the base sees a change of the view
import torch
base = torch.arange(6)
rows = base.view(2, 3)
column = rows[:, 1]
flipped = rows.t()
base[4] = 40
print(rows, column, flipped)
column[0] = -1
flipped[2, 0] = 99
print(base)
print(rows.data_ptr() == base.data_ptr(), column.data_ptr() - base.data_ptr(), rows._base is base, base._base is None)
print(rows.stride(), column.stride(), flipped.stride(), column.storage_offset(), flipped.is_contiguous(), column.is_contiguous(), rows.is_contiguous())
