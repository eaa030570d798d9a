# f-strings and % use the number of a tensor with one element, str the tensor
import torch
x = torch.tensor(2.5)
g = torch.tensor(0.125, dtype=torch.float64, requires_grad=True)
i = torch.tensor(7)
print(f"{x} {x:.2f} {x:8.3f} {x.item()} {i} {i:5d} {g:.4f}")
print("%.3f" % x, "%d" % i, "%s" % x, "{:.1f}".format(x), "%.10f" % g.data, "%5.2f|" % g)
print(f"{g}", f"{x!r:>20}", str(i), format(x, ".1f"))
print(f"{torch.ones(2)}", f"{torch.tensor([1.5])}")
try:
    print(f"{torch.ones(2):.2f}")
except TypeError as error:
    print(error)
print("%.2f" % torch.ones(2))
