# A data set of one's own with transforms, a collate function, and statistics.
import random
import torch
from torch.utils.data import DataLoader, Dataset

random.seed(0)
torch.manual_seed(0)
rows = []
for i in range(12):
    height = 150 + random.randint(0, 40)
    rows.append({"name": f"person{i}", "height": height, "weight": round(height * 0.45 + random.random() * 10, 1)})
print(rows[0], rows[-1])


class People(Dataset):
    def __init__(self, rows, transform=None, target_transform=None):
        self.rows = rows
        self.transform = transform
        self.target_transform = target_transform

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, idx):
        if torch.is_tensor(idx):
            idx = idx.tolist()
        row = self.rows[idx]
        x = torch.tensor([row["height"]], dtype=torch.float32)
        y = torch.tensor(row["weight"])
        if self.transform:
            x = self.transform(x)
        if self.target_transform:
            y = self.target_transform(y)
        return {"features": x, "label": y, "name": row["name"]}


class Normalise:
    def __init__(self, mean, std):
        self.mean, self.std = mean, std

    def __call__(self, x):
        return (x - self.mean) / self.std


class Compose:
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, x):
        for transform in self.transforms:
            x = transform(x)
        return x


heights = torch.tensor([float(row["height"]) for row in rows])
mean, std = heights.mean(), heights.std()
print(f"mean {mean:.2f} std {std:.2f}")
dataset = People(rows, transform=Compose([Normalise(mean, std), lambda x: x.clamp(-3, 3)]))
print(len(dataset), dataset[0]["name"], dataset[torch.tensor(3)]["features"].shape)
for batch in DataLoader(dataset, batch_size=5):
    print(batch["features"].shape, batch["label"].dtype, batch["name"][:2])


def collate(items):
    names = [item["name"] for item in items]
    return torch.stack([item["features"] for item in items]), torch.stack([item["label"] for item in items]), names


loader = DataLoader(dataset, batch_size=4, shuffle=True, collate_fn=collate)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(15):
    total = 0.0
    for x, y, names in loader:
        loss = torch.nn.functional.mse_loss(model(x).squeeze(1), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(names)
    if epoch % 5 == 4:
        print(f"epoch {epoch + 1}: {total / len(dataset):.2f}")
print(names)
try:
    dataset[99]
except IndexError as error:
    print("IndexError:", error)
