# grad_fn is named after the operation that made the tensor
import torch
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
for y in (
    x + 1, x - 1, 1 - x, x * 2, x / 2, 2 / x, x ** 2, 2 ** x, -x, x @ x, x @ x[0], x[0] @ x[0], x.sum(), x.sum(0), x.mean(), x.mean(1), x.exp(), x.log(), x.sin(), x.cos(), x.tanh(), x.sigmoid(), x.relu(),
    x.abs(), x.sqrt(), x.reshape(4), x.view(4), x.t(), x.clone(), x[0], x[:, 1], x[x > 1], x.max(), x.double(), x.T, x.unsqueeze(0), x.flatten(), x.expand(2, 2, 2), x.transpose(0, 1), x.clamp(0), x.prod(), x.norm(), x.float() + 0, torch.stack([x, x]), torch.cat([x, x]),
):
    print(y.grad_fn.name(), y.requires_grad)
