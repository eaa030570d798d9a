# Distributions draw from the generator as their tensor functions do, and check parameters and values.
import torch
from torch.distributions import Bernoulli, Categorical, Normal, Uniform, kl_divergence

torch.manual_seed(0)
normal = Normal(torch.tensor([0.0, 1.0]), torch.tensor([1.0, 2.0]))
print(normal, Normal(0.0, 1.0), normal.batch_shape, normal.event_shape)
print(normal.mean, normal.stddev, normal.variance, normal.entropy())
print(normal.sample(), normal.sample((3,)), normal.rsample())
print(normal.log_prob(torch.tensor(0.5)), normal.cdf(torch.tensor([0.0, 3.0])))
print(kl_divergence(normal, Normal(torch.zeros(2), torch.ones(2))))

weights = torch.tensor([[1.0, 2.0, 3.0], [1.0, 0.0, 1.0]])
choice = Categorical(probs=weights)
print(choice, choice.probs, choice.sample(), choice.sample((4,)).shape)
print(choice.log_prob(torch.tensor([0, 2])), choice.entropy(), choice)
logits = torch.tensor([0.5, -0.5, 0.0], requires_grad=True)
policy = Categorical(logits=logits)
action = policy.sample()
loss = -policy.log_prob(action) * 2.0 - 0.1 * policy.entropy()
loss.backward()
print(action, loss, logits.grad)
print(kl_divergence(Categorical(torch.tensor([0.5, 0.5])), Categorical(torch.tensor([0.9, 0.1]))))

coin = Bernoulli(torch.tensor([0.3, 0.8]))
print(coin, coin.sample((3,)), coin.log_prob(torch.tensor([0.0, 1.0])), coin.entropy(), coin.mean, coin.variance)
print(Bernoulli(logits=torch.tensor(0.4)).probs)
stretch = Uniform(-1.0, 3.0)
print(stretch, stretch.sample((2,)), stretch.log_prob(torch.tensor(2.0)), stretch.mean, stretch.entropy())

mean = torch.tensor(0.5, requires_grad=True)
deviation = torch.tensor(2.0, requires_grad=True)
Normal(mean, deviation).rsample((5,)).sum().backward()
print(mean.grad, deviation.grad)

for act in (
    lambda: Normal(0.0, -1.0),
    lambda: Normal(torch.zeros(2), torch.tensor([1.0, 0.0])),
    lambda: Categorical(torch.tensor([-1.0, 2.0])),
    lambda: Categorical(),
    lambda: Categorical(logits=torch.tensor(1.0)),
    lambda: Bernoulli(1.5),
    lambda: choice.log_prob(torch.tensor([0, 3])),
    lambda: coin.log_prob(torch.tensor([0.5, 1.0])),
    lambda: coin.log_prob(1.0),
    lambda: Uniform(2.0, 1.0),
):
    try:
        print(act())
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
