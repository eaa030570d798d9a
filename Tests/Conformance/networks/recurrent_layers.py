# RNN, GRU and LSTM: shapes, states, directions, layers.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12).view(2, 2, 3)
for layer in (nn.RNN(3, 2), nn.RNN(3, 2, nonlinearity="relu", bias=False), nn.GRU(3, 2), nn.RNN(3, 2, batch_first=True),
              nn.GRU(3, 2, num_layers=2, bidirectional=True)):
    output, hidden = layer(x)
    print(layer)
    print(output.detach(), hidden.detach())
    print([name for name, _ in layer.named_parameters()])
lstm = nn.LSTM(3, 2)
output, (hidden, cell) = lstm(x)
print(lstm, output.shape, hidden.shape, cell.shape)
print(output.detach(), hidden.detach(), cell.detach())
again, state = lstm(x, (hidden, cell))
print(again.detach())
print(nn.LSTM(3, 4, 2, batch_first=True, dropout=0.5, bidirectional=True))
single, last = nn.GRU(3, 2)(x[0])
print(single.shape, last.shape)
for cell, state in ((nn.RNNCell(3, 2), None), (nn.GRUCell(3, 2), torch.ones(2, 2)), (nn.LSTMCell(3, 2), None)):
    print(cell, cell(x[0], state))
net = nn.RNN(3, 2)
net(x)[0].sum().backward()
print(net.weight_hh_l0.grad)
for case in (lambda: nn.RNN(3, 2)(torch.ones(2, 2, 4)), lambda: nn.LSTM(3, 2)(torch.ones(3)), lambda: nn.GRU(0, 2),
             lambda: nn.RNN(3, 2)(x, torch.ones(1, 5, 2)), lambda: nn.RNN(3, 2, nonlinearity="x"),
             lambda: nn.LSTM(3, 2)(x, (torch.ones(1, 2, 3), torch.ones(1, 2, 2))), lambda: nn.GRUCell(3, 2)(torch.ones(1, 4))):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
