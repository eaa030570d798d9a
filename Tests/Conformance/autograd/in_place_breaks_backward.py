# Changing a saved value makes backward fail, with both versions in the message
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.exp()
z = y.sum()
y.mul_(2)
try:
    z.backward()
except RuntimeError as error:
    print(error)
w = x * 3
loss = (w ** 2).sum()
w += 1
loss.backward()
