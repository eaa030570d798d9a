# dtypes, and how operands of different dtypes combine
import numpy as np
print(np.array([1, 2]).dtype, np.array([1.0, 2]).dtype, np.array([True]).dtype, np.array([1, 2.5, True]).dtype)
f = np.array([1, 2], dtype=np.float32)
i = np.array([1, 2])
for r in (f + 1, f + 1.5, f + np.float64(1), f + i, i + 1.5, i / 2, i + True, f * np.float32(2), np.int8(1) + i, i > 1):
    print(r, r.dtype)
print(repr(i.dtype), i.dtype == np.int64, i.dtype == "int64", np.dtype("float32"), f.dtype.itemsize, f.nbytes)
print(repr(np.array([1.7, -1.7]).astype(int)), repr(i.astype(np.float32)), repr(i.astype(bool)))
print(np.uint8(200) + np.uint8(50), np.array([250], dtype=np.uint8) + np.uint8(10))
