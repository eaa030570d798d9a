# backward(inputs=) fills only what it was asked for
import torch
x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
(x * w).backward(inputs=[x])
print(x.grad, w.grad)
y = x * w
y.backward(inputs=w)
print(x.grad, w.grad)
torch.autograd.backward([x * 2, w * 3])
print(x.grad, w.grad)
(x * w).backward(inputs=[])
