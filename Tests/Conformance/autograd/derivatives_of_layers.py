# Gradients of first and second order through convolution, pooling, normalisation and losses.
import torch
import torch.nn.functional as F
from torch.autograd import gradcheck, gradgradcheck
torch.manual_seed(0)
def r(*size):
    return torch.randn(*size, dtype=torch.float64, requires_grad=True)
x, w = r(1, 2, 4, 4), r(3, 2, 2, 2)
print(gradcheck(lambda a, b: F.conv2d(a, b, padding=1, stride=2), (x, w)), gradgradcheck(F.conv2d, (r(1, 1, 3, 3), r(1, 1, 2, 2))))
print(gradcheck(lambda a: F.avg_pool2d(a, 2), x), gradcheck(lambda a: F.interpolate(a, scale_factor=2, mode="bilinear"), x))
print(gradcheck(lambda a, g, b: F.layer_norm(a, (4,), g, b), (r(2, 4), r(4), r(4))))
print(gradcheck(lambda a: F.batch_norm(a, None, None, training=True), r(4, 3)), gradgradcheck(lambda a: F.softmax(a, 1), r(2, 3)))
print(gradcheck(lambda a: F.cross_entropy(a, torch.tensor([0, 2]), label_smoothing=0.2), r(2, 3)))
print(gradcheck(lambda a: F.pad(a, (1, 1), mode="reflect"), r(1, 2, 3)), gradcheck(F.gelu, r(4)), gradcheck(F.mish, r(4)))
