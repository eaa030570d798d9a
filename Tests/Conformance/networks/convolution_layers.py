# Convolutions and pooling as layers: shapes, settings, repr and errors.
import torch
from torch import nn

torch.manual_seed(0)
x = (torch.arange(32.0).view(1, 2, 4, 4) % 5) - 2
for layer in (nn.Conv2d(2, 3, 3), nn.Conv2d(2, 2, (1, 2), stride=(2, 1), padding=(0, 1), groups=2, bias=False),
              nn.Conv2d(2, 1, 3, padding="same", padding_mode="reflect"), nn.Conv2d(2, 1, 2, dilation=2),
              nn.ConvTranspose2d(2, 1, 2, stride=2), nn.MaxPool2d(2), nn.MaxPool2d(3, stride=1, padding=1),
              nn.AvgPool2d(2), nn.AdaptiveAvgPool2d(1), nn.AdaptiveMaxPool2d((1, 2)), nn.ZeroPad2d((1, 0, 0, 1)),
              nn.Upsample(scale_factor=2), nn.Flatten(), nn.PixelUnshuffle(2), nn.Unfold(3)):
    out = layer(x)
    print(layer, tuple(out.shape))
    print(out.detach().flatten()[:6])
values, places = nn.MaxPool2d(2, return_indices=True)(x)
print(nn.MaxUnpool2d(2)(values, places))
print(nn.Conv1d(2, 4, 3)(x[0]).shape, nn.Conv1d(2, 4, 3), nn.Conv3d(1, 2, 2), nn.MaxPool1d(2), nn.AvgPool1d(2))
for case in (lambda: nn.Conv2d(2, 3, 3)(torch.ones(1, 3, 4, 4)), lambda: nn.Conv2d(3, 2, 3, groups=2),
             lambda: nn.Conv2d(2, 1, 5)(x), lambda: nn.Conv2d(2, 1, 3, padding="full"), lambda: nn.MaxPool2d(5)(x),
             lambda: nn.Conv2d(2, 1, 3, stride=2, padding="same"), lambda: nn.Conv2d(2, 1, 3)(torch.ones(4)),
             lambda: nn.Linear(32, 1)(x)):
    try:
        print(case().shape)
    except Exception as error:
        print(type(error).__name__, error)
