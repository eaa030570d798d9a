# assignment through slices, masks and index arrays writes in place
import numpy as np
a = np.zeros((3, 4), dtype=int)
a[0] = 1
a[:, 1] = [7, 8, 9]
a[1, 2:] = 5
a[a == 7] = -1
a[[1, 2], [0, 3]] = 42
print(a)
a[::2] += 10
a[a > 40] *= 2
print(a)
b = np.arange(5)
b[1:] = b[:-1]
print(b)
b[0] = 2.9
print(b)
