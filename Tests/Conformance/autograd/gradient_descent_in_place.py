# Descent with updates under no_grad and zero_
import torch
w = torch.tensor([4.0, -2.0], requires_grad=True)
for step in range(5):
    loss = (w ** 2).sum()
    loss.backward()
    with torch.no_grad():
        w -= 0.25 * w.grad
        w.grad.zero_()
    print(step, loss.item(), w)
print(w.is_leaf, w.grad_fn, w._version)
