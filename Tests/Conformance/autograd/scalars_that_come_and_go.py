# Scalars made and dropped in a loop never hand anything on to the next ones: values, versions, history, attributes, storages
import torch

x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
kept = []
for step in range(5):
    y = x * step
    y.note = step
    z = y.detach()
    z.add_(1)
    w = x.data
    w.label = "w"
    kept.append((y, z, w * 3))
    fresh = torch.tensor(float(step), dtype=torch.float64) + 1
    print(step, fresh.item(), fresh._version, fresh.requires_grad, fresh.grad_fn, hasattr(fresh, "note"), hasattr(fresh, "label"))
for y, z, w in kept:
    print(y.item(), y.note, y._version, z.item(), z._version, z.is_leaf, w.item(), w.requires_grad)
    print(y.grad_fn.name(), y.grad_fn.next_functions[0][0].name())

kept[3][0].backward()
print(x.grad)
seed = x.grad
x.grad = None
kept[4][0].backward()
print(seed, x.grad)

# A dead alias gives up its storage; the live one keeps its value.
a = torch.tensor(5.0, dtype=torch.float64)
view = a.data
del a
for _ in range(3):
    torch.tensor(7.0, dtype=torch.float64) * 2
print(view, view.untyped_storage().nbytes())

# A gradient that somebody holds is not written over by later passes.
p = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
(p * p).backward()
first = p.grad
p.grad = None
(p * p * p).backward()
print(first, p.grad, first is p.grad)

# x.data = … takes a storage over, and the donor still shares it.
donor = p.data - 1
p.data = donor
donor.mul_(10)
print(p, donor)
del donor
_ = [p.data * k for k in range(4)]
print(p)
