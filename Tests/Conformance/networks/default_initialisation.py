# The same seed gives the same network.
import torch
from torch import nn

torch.manual_seed(0)
for layer in (nn.Linear(3, 2), nn.Linear(2, 2, bias=False), nn.Bilinear(2, 3, 1), nn.Conv1d(2, 1, 3),
              nn.Conv2d(1, 1, (2, 3)), nn.ConvTranspose2d(1, 2, 2), nn.RNN(2, 2), nn.LSTM(1, 1), nn.GRU(1, 2, 2),
              nn.RNNCell(2, 1), nn.Embedding(3, 2), nn.BatchNorm1d(2), nn.LayerNorm(2), nn.PReLU(2),
              nn.MultiheadAttention(2, 1)):
    print(layer)
    for name, value in layer.state_dict().items():
        print(name, value)
print(torch.rand(2))
