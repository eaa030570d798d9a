# F.pad: constant, reflect, replicate, circular; negative numbers cut; errors.
import torch
import torch.nn.functional as F
x = torch.arange(6.).reshape(1, 2, 3)
print(F.pad(x, (1, 2)), F.pad(x, (1, 0, 0, 1), value=9.), F.pad(x, (-1, 0)))
for mode in ("reflect", "replicate", "circular"):
    print(mode, F.pad(x, (2, 1), mode=mode))
print(F.pad(torch.tensor([1, 2]), (1, 1), "constant", 7), F.pad(x, (0, 0)) is x)
for call in (lambda: F.pad(x, (1,)), lambda: F.pad(x, (3, 0), mode="reflect"), lambda: F.pad(x, (1, 1), mode="mirror"),
             lambda: F.pad(torch.ones(2), (1, 1, 1, 1))):
    try:
        call()
    except (RuntimeError, NotImplementedError) as error:
        print(type(error).__name__, error)
