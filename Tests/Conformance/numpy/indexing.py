# integers, slices, None, Ellipsis, masks and index arrays
import numpy as np
a = np.arange(12).reshape(3, 4)
print(a[1], a[1, 2], a[-1, -1], a[:, 1], a[1:, ::2], a[::-1], a[:, ::-1][0], sep="\n")
print(a[..., 0], a[None].shape, a[:, np.newaxis, :].shape)
print(a[a > 6], a[a % 2 == 0].sum(), a[[0, 2]], a[[0, 1], [1, 2]], a[:, [3, 0]], sep="\n")
print(a[np.array([True, False, True])], np.where(a > 5, a, 0), np.where(a[0] > 1), sep="\n")
