# unsqueeze_, squeeze_, t_, transpose_ and resize_ change the tensor, not its memory
import torch
x = torch.arange(6.0).view(2, 3)
alias = x.view(6)
print(x.unsqueeze_(0).shape, x.squeeze_().shape, x.t_().shape, x.stride(), x.transpose_(0, 1).shape)
x[0, 0] = 100
print(alias)
y = torch.arange(4)
print(y.resize_(2, 2), y.resize_(2), y.untyped_storage().nbytes())
z = torch.arange(2)
print(z.resize_(2, 3).shape, z[0, :2])
for attempt in (
    lambda: torch.ones(2, requires_grad=True).unsqueeze_(0),
    lambda: torch.ones(2, requires_grad=True).resize_(3),
    lambda: torch.ones(2).resize_(-1),
):
    try:
        print(attempt())
    except RuntimeError as error:
        print(error)
