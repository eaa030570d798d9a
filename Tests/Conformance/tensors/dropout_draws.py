# F.dropout: the stream of the generator, scaling, evaluation, errors.
import torch
import torch.nn.functional as F
torch.manual_seed(1)
x = torch.ones(2, 6)
print(F.dropout(x, 0.5), F.dropout(x, p=0.25, training=True))
print(F.dropout(x, 0.5, training=False) is x, F.dropout(x, p=1.0).sum(), F.dropout2d(torch.ones(1, 4, 2, 2), 0.5)[0, :, 0, 0])
w = torch.ones(4, requires_grad=True)
F.dropout(w, 0.5).sum().backward()
print(w.grad)
try:
    F.dropout(x, 1.5)
except ValueError as error:
    print(error)
