# loops over an array give rows, and scalars of one-dimensional arrays
import numpy as np
for row in np.arange(4).reshape(2, 2):
    print(row, type(row).__name__)
for x in np.array([1.5, 2.5]):
    print(x, repr(x))
print(list(np.arange(3)), np.arange(3).tolist(), *np.arange(3))
a, b = np.array([1, 2])
print(a + b, sum(np.arange(4)), max(np.array([1, 5])), sorted(np.array([2, 1])), 2 in np.arange(3), len(np.zeros((4, 2))))
for i, (x, y) in enumerate(zip(np.arange(2), np.linspace(0, 1, 2))):
    print(i, x, y)
for x in np.array(5):
    pass
