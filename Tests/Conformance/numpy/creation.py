# the functions that make arrays
import numpy as np
print(np.zeros(3), np.ones((2, 2)), np.full((2, 3), 7), np.eye(2), np.identity(2), sep="\n")
print(np.arange(5), np.arange(2, 10, 3), np.arange(0, 1, 0.25), np.arange(5, 0, -2))
print(np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False), np.logspace(0, 3, 4))
print(repr(np.zeros(2, dtype=int)), repr(np.ones(2, dtype=np.float32)), repr(np.zeros_like([1, 2])), repr(np.full(2, 0.5)))
xs, ys = np.meshgrid([1, 2, 3], [10, 20])
print(xs, ys, sep="\n")
print(np.diag([1, 2]), np.tril(np.ones((3, 3))), np.triu(np.ones((3, 3)), 1), sep="\n")
