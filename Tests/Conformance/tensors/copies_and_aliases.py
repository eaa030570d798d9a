# Which operations copy: clone, arithmetic, masks and lists of indexes; which alias: slices, t, reshape when it can
import torch
x = torch.arange(6.0).reshape(2, 3)
for name, y in (
    ("x", x), ("x.clone()", x.clone()), ("x + 0", x + 0), ("x[0]", x[0]), ("x[:, 1:]", x[:, 1:]), ("x.t()", x.t()), ("x.reshape(3, 2)", x.reshape(3, 2)),
    ("x.t().reshape(6)", x.t().reshape(6)), ("x.view(6)", x.view(6)), ("x[[0]]", x[[0]]), ("x[x > -1]", x[x > -1]), ("x.detach()", x.detach()), ("x.data", x.data),
    ("x.contiguous()", x.contiguous()), ("x.t().contiguous()", x.t().contiguous()), ("x.float()", x.float()), ("x[None]", x[None]), ("x[...]", x[...]),
):
    shares = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(name, "shares" if shares else "copies")
