# Hooks of tensors, retain_grad, hooks of nodes, then the leaf's
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
log = []
y.register_hook(lambda g: log.append(("first", g.tolist())))
y.retain_grad()
y.register_hook(lambda g: g * 10)
y.grad_fn.register_prehook(lambda grads: log.append(("node before", [g.tolist() for g in grads])))
y.grad_fn.register_hook(lambda inputs, outputs: log.append(("node after", inputs[0].tolist(), outputs[0].tolist())))
x.register_hook(lambda g: log.append(("leaf", g.tolist())))
x.register_post_accumulate_grad_hook(lambda p: log.append(("accumulated", p.grad.tolist())))
y.sum().backward()
for entry in log:
    print(entry)
print(y.grad, x.grad)
handle = x.register_hook(lambda g: g * 100)
handle.remove()
handle.remove()
x.grad = None
(x * 1).sum().backward()
print(x.grad)
