# np.random.seed fixes the numbers of the legacy generator
import numpy as np
np.random.seed(0)
print(np.random.rand(3), np.random.rand(), np.random.randn(2, 2), np.random.randint(0, 10, 5), np.random.randint(3))
print(np.random.normal(5, 2, 3), np.random.uniform(-1, 1, 2), np.random.choice(5, 3), np.random.choice([10, 20, 30]))
print(np.random.permutation(5), np.random.choice(5, 3, replace=False), np.random.choice(3, 5, p=[0.1, 0.2, 0.7]))
x = np.arange(6)
np.random.shuffle(x)
print(x)
r = np.random.RandomState(42)
print(r.rand(2), r.randn(3), r.randint(100, size=(2, 2)))
g = np.random.default_rng(1)
print(g.random(2), g.integers(0, 10, 4), g.uniform(1, 2), g.permutation(4), g.choice(5, 2))
