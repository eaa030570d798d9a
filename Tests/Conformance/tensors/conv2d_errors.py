# F.conv2d with arguments that do not fit.
import torch
import torch.nn.functional as F
x, w = torch.ones(1, 3, 4, 4), torch.ones(2, 3, 3, 3)
for call in (lambda: F.conv2d(x[:, :2], w), lambda: F.conv2d(x[:, :, :2, :2], w), lambda: F.conv2d(x, w, torch.ones(3)),
             lambda: F.conv2d(x.double(), w), lambda: F.conv2d(x[0, 0], w), lambda: F.conv2d(x, w, stride=0),
             lambda: F.conv2d(x, w, padding="same", stride=2), lambda: F.conv2d(x, w, padding="full"),
             lambda: F.conv2d(x, w, groups=2), lambda: F.conv2d(x, w, padding=-1)):
    try:
        call()
    except RuntimeError as error:
        print(error)
