# grad_fn of what torch.nn.functional returns.
import torch
import torch.nn.functional as F
x = torch.ones(1, 2, 4, 4, requires_grad=True)
v = torch.ones(2, 3, requires_grad=True)
t = torch.zeros(2, 3)
for y in (F.conv2d(x, torch.ones(1, 2, 2, 2)), F.max_pool2d(x, 2), F.avg_pool2d(x, 2), F.layer_norm(v, (3,)),
          F.batch_norm(v, None, None, training=True), F.leaky_relu(v), F.elu(v), F.gelu(v), F.silu(v), F.softplus(v), F.relu6(v),
          F.mse_loss(v, t), F.l1_loss(v, t), F.smooth_l1_loss(v, t), F.cross_entropy(v, torch.tensor([0, 1])),
          F.cross_entropy(v, t), F.binary_cross_entropy_with_logits(v, t), F.dropout(v, 0.5), F.linear(v, t, torch.zeros(2)),
          F.pad(v, (1, 1)), F.interpolate(x, scale_factor=2), F.normalize(v), F.glu(x), F.log_softmax(v, 1)):
    print(y.grad_fn.name())
print(F.conv2d(x, torch.ones(1, 2, 2, 2)))
