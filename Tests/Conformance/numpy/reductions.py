# sums, means and the rest, over everything or along axes
import numpy as np
a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(a.sum(), a.sum(axis=0), a.sum(axis=1), a.sum(axis=1, keepdims=True), a.mean(), a.mean(axis=0))
print(a.std(), a.var(), a.std(ddof=1), a.var(axis=0), a.min(), a.max(axis=1), a.argmax(), a.argmin(axis=1))
print(a.prod(), a.cumsum(), a.cumsum(axis=0), a.cumprod(axis=1), sep="\n")
print(np.median(a), np.percentile(a, 50), np.ptp(a), np.any(a > 5), np.all(a > 0), (a > 2).sum(), np.count_nonzero(a > 2))
print(repr(np.arange(4).sum()), repr(np.arange(4).mean()), repr(np.array([True, True]).sum()), repr(np.float32([1, 2]).mean()))
x = np.linspace(0, 1, 1001)
print(x.sum(), (x * x).mean(), x.std(), np.float32(x).sum(), np.float32(x).mean())
