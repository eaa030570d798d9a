# Recommendations: a table of ratings as a product of two small tables.
import torch
from torch import nn

torch.manual_seed(0)
ratings = torch.tensor([[5.0, 3.0, 0.0, 1.0], [4.0, 0.0, 0.0, 1.0], [1.0, 1.0, 0.0, 5.0], [1.0, 0.0, 0.0, 4.0],
                        [0.0, 1.0, 5.0, 4.0]])
known = ratings > 0
users, items = known.nonzero(as_tuple=True)
values = ratings[known]
print(users, items, values.shape)


class Factors(nn.Module):
    def __init__(self, n_users, n_items, k):
        super().__init__()
        self.user = nn.Embedding(n_users, k)
        self.item = nn.Embedding(n_items, k)
        self.user_bias = nn.Embedding(n_users, 1)
        self.item_bias = nn.Embedding(n_items, 1)
        for table in (self.user, self.item):
            nn.init.uniform_(table.weight, 0.0, 0.5)
        for table in (self.user_bias, self.item_bias):
            nn.init.zeros_(table.weight)
        self.mean = nn.Parameter(values.mean())

    def forward(self, u, i):
        product = (self.user(u) * self.item(i)).sum(dim=1)
        return product + self.user_bias(u).squeeze(1) + self.item_bias(i).squeeze(1) + self.mean


model = Factors(5, 4, 2)
print(model)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05, weight_decay=1e-4)
loss_fn = nn.MSELoss()
for epoch in range(120):
    optimizer.zero_grad()
    loss = loss_fn(model(users, items), values)
    loss.backward()
    optimizer.step()
    if epoch % 30 == 0:
        print(epoch, f"{loss.item():.3f}")
print(f"final {loss.item():.3f}")
with torch.no_grad():
    grid_u, grid_i = torch.meshgrid(torch.arange(5), torch.arange(4), indexing="ij")
    full = model(grid_u.flatten(), grid_i.flatten()).view(5, 4)
    print(full.shape, ((full - ratings)[known].abs() < 0.5).all().item())
    best = full[1].masked_fill(known[1], float("-inf")).argmax().item()
    print("user 1 should see item", best)
    similar = nn.functional.cosine_similarity(model.item.weight[0], model.item.weight[1], dim=0)
    print(similar.shape, -1 <= similar.item() <= 1)
