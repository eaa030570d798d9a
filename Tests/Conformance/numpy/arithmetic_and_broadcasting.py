# arithmetic of arrays works element by element and broadcasts
import numpy as np
a = np.array([1.0, 2.0, 3.0])
b = np.arange(6).reshape(2, 3)
print(a + 1, 1 - a, a * a, a / 2, 2 / a, a ** 2, 2 ** a, -a)
print(b // 2, b % 2, b + a, sep="\n")
print(b * np.array([[10], [100]]))
print(np.arange(3) == np.array([0, 5, 2]), (b > 2).sum())
print(a @ a, b @ a, b @ b.T, sep="\n")
