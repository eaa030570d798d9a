# An LSTM that predicts the next value of a wave.
import torch
import torch.nn as nn

torch.manual_seed(0)
series = torch.sin(torch.linspace(0, 12, 80))


def windows(values, length):
    xs, ys = [], []
    for i in range(len(values) - length):
        xs.append(values[i:i + length])
        ys.append(values[i + length])
    return torch.stack(xs).unsqueeze(-1), torch.stack(ys).unsqueeze(-1)


X, y = windows(series, 8)
print(X.shape, y.shape)
train_size = int(len(X) * 0.8)
X_train, X_test = X[:train_size], X[train_size:]
y_train, y_test = y[:train_size], y[train_size:]


class Forecaster(nn.Module):
    def __init__(self, input_size=1, hidden_size=12, num_layers=1, output_size=1):
        super().__init__()
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.lstm = nn.LSTM(input_size, hidden_size, num_layers, batch_first=True)
        self.linear = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h0 = torch.zeros(self.num_layers, x.size(0), self.hidden_size)
        c0 = torch.zeros(self.num_layers, x.size(0), self.hidden_size)
        out, (hn, cn) = self.lstm(x, (h0, c0))
        return self.linear(out[:, -1, :])


model = Forecaster()
print(model)
print([tuple(p.shape) for p in model.parameters()])
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for epoch in range(60):
    model.train()
    optimizer.zero_grad()
    loss = criterion(model(X_train), y_train)
    loss.backward()
    optimizer.step()
    if (epoch + 1) % 20 == 0:
        model.eval()
        with torch.no_grad():
            test_loss = criterion(model(X_test), y_test)
        print(f"Epoch {epoch + 1}: train {loss.item():.3f}, test {test_loss.item():.3f}")

# Going on from the end, one value after the other
window = series[-8:].tolist()
with torch.no_grad():
    for _ in range(3):
        x = torch.tensor(window[-8:]).view(1, 8, 1)
        window.append(model(x).item())
print(len(window), all(abs(value) < 1.5 for value in window))
