# REINFORCE on a bandit with four arms.
import torch
from torch import nn

torch.manual_seed(0)
chances = torch.tensor([0.2, 0.5, 0.8, 0.1])


class Policy(nn.Module):
    def __init__(self, arms):
        super().__init__()
        self.scores = nn.Parameter(torch.zeros(arms))

    def forward(self):
        return torch.softmax(self.scores, dim=0)


policy = Policy(len(chances))
optimizer = torch.optim.SGD(policy.parameters(), lr=0.5)
baseline = 0.0
history = []
for episode in range(200):
    probabilities = policy()
    arm = torch.multinomial(probabilities.detach(), 1).item()
    reward = float(torch.rand(1).item() < chances[arm].item())
    loss = -(reward - baseline) * torch.log(probabilities[arm])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    baseline += 0.1 * (reward - baseline)
    history.append(reward)
    if (episode + 1) % 50 == 0:
        print(f"episode {episode + 1}: mean reward {sum(history[-50:]) / 50:.2f}, best arm {policy().argmax().item()}")
print(policy().detach())
print(policy.scores.grad.shape, len(history))

# The same with a table of values
Q = torch.zeros(4)
counts = torch.zeros(4, dtype=torch.long)
epsilon = 0.2
for step in range(200):
    if torch.rand(1).item() < epsilon:
        arm = torch.randint(0, 4, (1,)).item()
    else:
        arm = int(Q.argmax())
    reward = float(torch.rand(()) < chances[arm])
    counts[arm] += 1
    Q[arm] += (reward - Q[arm]) / counts[arm]
print(Q, counts, Q.argmax().item())
