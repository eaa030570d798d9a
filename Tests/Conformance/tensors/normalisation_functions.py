# layer_norm, batch_norm, group_norm and instance_norm: moments, running ones, errors.
import torch
import torch.nn.functional as F
x = torch.tensor([[1., 2., 3., 6.], [2., 2., 0., 4.]])
print(F.layer_norm(x, (4,)).mean(1).abs() < 1e-6, F.layer_norm(x, (4,), weight=torch.full((4,), 2.), bias=torch.ones(4), eps=1e-3))
mean, var = torch.zeros(4), torch.ones(4)
y = F.batch_norm(x, mean, var, training=True, momentum=0.5)
print(y, mean, var)
print(F.batch_norm(x, mean, var), F.group_norm(x.reshape(1, 4, 2), 2).shape, F.instance_norm(x.reshape(1, 2, 4)))
for call in (lambda: F.batch_norm(x[:1], None, None, training=True), lambda: F.layer_norm(x, (3,)),
             lambda: F.group_norm(x, 3), lambda: F.batch_norm(x, torch.zeros(3), torch.ones(3))):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
