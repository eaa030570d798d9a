# slices, reshapes and transposes are views; index arrays and flatten make copies
import numpy as np
a = np.arange(6)
v = a[1:4]
v[0] = 100
m = a.reshape(2, 3)
m[1, 2] = 200
t = m.T
t[0, 0] = 300
a.ravel()[4] = 400
print(a, v, m, t, sep="\n")
c = a[[0, 1]]
c[:] = 0
f = m.flatten()
f[:] = 0
k = a.copy()
k[0] = 0
print(a, v.base is a, m.base is a, c.base, np.shares_memory(a, t), np.shares_memory(a, c))
r = a[::-1]
r[0] = -1
print(a)
