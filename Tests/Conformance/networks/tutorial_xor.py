# XOR: a network with one hidden layer, and one without, which cannot learn it.
import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(1)

X = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float32)
Y = torch.tensor([[0], [1], [1], [0]], dtype=torch.float32)


class XOR(nn.Module):
    def __init__(self, hidden=8):
        super().__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.act = nn.Tanh()
        self.fc2 = nn.Linear(hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.fc2(self.act(self.fc1(x))))


def train(model, epochs, lr):
    criterion = nn.BCELoss()
    optimizer = optim.Adam(model.parameters(), lr=lr)
    for epoch in range(epochs):
        optimizer.zero_grad()
        output = model(X)
        loss = criterion(output, Y)
        loss.backward()
        optimizer.step()
        if epoch % (epochs // 5) == 0:
            print(f"Epoch {epoch:4d} | Loss: {loss.item():.4f}")
    return loss


model = XOR()
print(model)
total = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"{total} parameters")
train(model, 200, 0.05)
model.eval()
with torch.no_grad():
    predictions = model(X)
    print((predictions > 0.5).float().equal(Y))
    for inputs, output in zip(X, predictions):
        print(inputs.tolist(), "->", int(output.round().item()))

flat = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
loss = train(flat, 100, 0.1)
print("without a hidden layer the loss stays near ln 2:", abs(loss.item() - 0.6931) < 0.01)

# The hidden activations of the trained network
activation = {}
model.act.register_forward_hook(lambda m, i, o: activation.update(hidden=o.detach()))
model(X)
print(activation["hidden"].shape, activation["hidden"].sign()[0])
