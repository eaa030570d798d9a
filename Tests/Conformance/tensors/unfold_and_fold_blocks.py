# F.unfold and F.fold: blocks as columns and back, a convolution by hand.
import torch
import torch.nn.functional as F
x = torch.arange(9.).reshape(1, 1, 3, 3)
columns = F.unfold(x, kernel_size=2)
print(columns)
w = torch.tensor([[1., 0., 0., -1.]])
print((w @ columns).reshape(2, 2), F.conv2d(x, w.reshape(1, 1, 2, 2)))
print(F.fold(columns, output_size=(3, 3), kernel_size=2), F.unfold(x, 2, padding=1, stride=2).shape)
print(F.pixel_shuffle(torch.arange(4.).reshape(1, 4, 1, 1), 2))
try:
    F.fold(columns, (4, 4), 2)
except RuntimeError as error:
    print(error)
