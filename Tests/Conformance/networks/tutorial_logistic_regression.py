# Logistic regression on two clouds of points, with accuracy and a decision.
import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(42)

n_data = torch.ones(50, 2)
x0 = 2 * n_data + 2 * (torch.rand(50, 2) - 0.5)
x1 = -2 * n_data + 2 * (torch.rand(50, 2) - 0.5)
x = torch.cat((x0, x1), 0).type(torch.FloatTensor)
y = torch.cat((torch.zeros(50), torch.ones(50)), 0)
print(x.size(), y.size(), x.dtype)


class LogisticRegression(nn.Module):
    def __init__(self):
        super(LogisticRegression, self).__init__()
        self.lr = nn.Linear(2, 1)
        self.sm = nn.Sigmoid()

    def forward(self, x):
        x = self.lr(x)
        return self.sm(x)


model = LogisticRegression()
criterion = nn.BCELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
for epoch in range(30):
    out = model(x).squeeze(1)
    loss = criterion(out, y)
    mask = out.ge(0.5).float()
    correct = (mask == y).sum()
    acc = correct.item() / x.size(0)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if (epoch + 1) % 5 == 0:
        print("*" * 10)
        print("epoch {}".format(epoch + 1))
        print("loss is {:.4f}".format(loss.item()))
        print("acc is {:.4f}".format(acc))
w0, w1 = model.lr.weight[0]
w0, w1, b = float(w0.item()), float(w1.item()), float(model.lr.bias.item())
print(f"{w0:.3f} {w1:.3f} {b:.3f}")

# The same by scores and a loss that takes them.
scores = nn.Linear(2, 1)
optimizer = torch.optim.Adam(scores.parameters(), lr=0.1)
for epoch in range(20):
    optimizer.zero_grad()
    loss = F.binary_cross_entropy_with_logits(scores(x).flatten(), y)
    loss.backward()
    optimizer.step()
print("final", round(loss.item(), 4))
with torch.no_grad():
    test = torch.tensor([[1.0, 1.5], [-2.0, -1.0], [0.1, -0.1]])
    print((torch.sigmoid(scores(test)) > 0.5).int().tolist())
