# numpy scalars print and compute like numbers, and say what they are in repr
import numpy as np
a = np.array([1.5, 2.5])
s = a.sum()
print(s, repr(s), type(s), [s, a[0]], f"{s:.2f} {s}", "%.1f" % s, str(s))
print(repr(np.float32(0.1)), repr(np.int64(3)), repr(np.bool_(True)), np.float32(1) + 1, repr(np.float32(1) + 1.5))
print(s == 4, s > 5, bool(s), int(s), float(s), round(s, 1), abs(-s), s.item(), type(s.item()))
print(isinstance(s, float), isinstance(np.int64(1), int), [10, 20, 30][np.int64(1)], {np.int64(1): "one"}[1])
print(np.float64(0.1) + 0.2, 7 // np.int64(2), np.int64(7) / 2, np.float64(2) ** 0.5, np.int64(2) ** 10)
