# Activations of torch.nn.functional with arguments that are not the defaults.
import torch
import torch.nn.functional as F
x = torch.tensor([-3., -1., -0.25, 0., 0.25, 1., 3.])
print(F.relu(x), F.relu6(x * 3), F.leaky_relu(x, 0.2), F.leaky_relu(x, negative_slope=0.01))
print(F.elu(x, alpha=0.5), F.celu(x, alpha=2.0), F.selu(x))
print(F.softplus(x, beta=2), F.softplus(x * 10, threshold=5), F.hardtanh(x, -0.5, 0.5))
print(F.softshrink(x, 0.5), F.hardshrink(x, 0.5), F.tanhshrink(x), F.softsign(x))
print(F.threshold(x, 0.1, -7), F.prelu(x, torch.tensor([0.3])), F.glu(torch.tensor([1., 2., 0., 100.])))
print(F.hardsigmoid(x), F.hardswish(x), F.sigmoid(x), F.tanh(x))
