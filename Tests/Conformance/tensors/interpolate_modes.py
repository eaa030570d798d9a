# F.interpolate: nearest, bilinear, bicubic, area; sizes and factors.
import torch
import torch.nn.functional as F
x = torch.tensor([[1., 2.], [3., 4.]]).reshape(1, 1, 2, 2)
print(F.interpolate(x, scale_factor=2), F.interpolate(x, size=(3, 3), mode="bilinear"))
print(F.interpolate(x, size=3, mode="bilinear", align_corners=True), F.interpolate(x, scale_factor=0.5, mode="area"))
print(F.interpolate(x, scale_factor=2, mode="bicubic").shape, F.interpolate(x[0], size=3, mode="linear"))
for call in (lambda: F.interpolate(x), lambda: F.interpolate(x, size=2, scale_factor=2), lambda: F.interpolate(x[0], 2, mode="bilinear"),
             lambda: F.interpolate(x, 2, align_corners=True)):
    try:
        call()
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
