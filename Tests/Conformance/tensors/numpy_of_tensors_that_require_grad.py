# numpy() refuses a tensor that requires grad, leaf or not, and works after detach
import torch
x = torch.ones(2, requires_grad=True)
y = x * 2
for t in (x, y):
    try:
        t.numpy()
    except RuntimeError as error:
        print(error)
print(y.detach().numpy(), x.data.numpy())
with torch.no_grad():
    z = x * 3
print(z.numpy())
array = x.detach().numpy()
array[0] = 7
print(x)
y.numpy()
