# A fit with NumPy data and plots that nobody looks at.
import numpy as np
import torch
import torch.nn as nn
import matplotlib.pyplot as plt

x_train = np.array([[3.3], [4.4], [5.5], [6.71], [6.93], [4.168], [9.779], [6.182], [7.59], [2.167], [7.042], [10.791],
                    [5.313], [7.997], [3.1]], dtype=np.float32)
y_train = np.array([[1.7], [2.76], [2.09], [3.19], [1.694], [1.573], [3.366], [2.596], [2.53], [1.221], [2.827], [3.465],
                    [1.65], [2.904], [1.3]], dtype=np.float32)
torch.manual_seed(0)
model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
losses = []
for epoch in range(60):
    inputs = torch.from_numpy(x_train)
    targets = torch.from_numpy(y_train)
    outputs = model(inputs)
    loss = criterion(outputs, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    if (epoch + 1) % 15 == 0:
        print("Epoch [{}/{}], Loss: {:.4f}".format(epoch + 1, 60, loss.item()))

predicted = model(torch.from_numpy(x_train)).detach().numpy()
plt.plot(x_train, y_train, "ro", label="Original data")
plt.plot(x_train, predicted, label="Fitted line")
plt.legend()
plt.show()
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(losses, label="loss")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.set_title("Training")
ax.legend(loc="upper right")
ax.grid(True)
plt.tight_layout()
plt.show()
fig, axes = plt.subplots(2, 2)
axes[0, 0].scatter(x_train.flatten(), y_train.flatten(), c="b", s=10, alpha=0.5)
axes[0, 1].bar([1, 2, 3], [3, 2, 1])
axes[1, 0].hist(predicted.ravel(), bins=5)
axes[1, 1].imshow(np.arange(9).reshape(3, 3), cmap="gray")
plt.close("all")
try:
    plt.plot(torch.linspace(0, 1, 3), torch.ones(3, requires_grad=True))
except RuntimeError as error:
    print(error)
try:
    plt.plot([1, 2, 3], [1, 2])
except ValueError as error:
    print(error)
print(len(losses), losses[0] > losses[-1], predicted.dtype, predicted.shape)
print(np.allclose(predicted, x_train @ model.weight.detach().numpy().T + model.bias.detach().numpy()))
