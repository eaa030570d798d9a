extension BundledNumPy {
  /// Runs in `numpy.random`, after the native `_Stream`.
  static let random = #"""
    import numpy as _np

    def _shape(size):
        if size is None:
            return ()
        return (size,) if isinstance(size, (int, _np.integer)) else tuple(size)

    def _one(values, size, kind=float):
        return kind(values.item()) if size is None else values

    class _Draws:
        def _spread(self, size, *parameters):
            if size is None:
                shape = _np.broadcast_shapes(*[_np.shape(p) for p in parameters])
                return shape if shape else None
            return size

        def uniform(self, low=0.0, high=1.0, size=None):
            size = self._spread(size, low, high)
            return _one(low + (_np.asarray(high) - low) * self._bits.doubles(_shape(size)), size)

        def shuffle(self, x):
            for i in range(len(x) - 1, 0, -1):
                j = self._interval(i)
                if i == j:
                    continue
                if isinstance(x, _np.ndarray) and x.ndim > 1:
                    row = x[i].copy()
                    x[i] = x[j]
                    x[j] = row
                else:
                    x[i], x[j] = x[j], x[i]

        def permutation(self, x):
            if isinstance(x, (int, _np.integer)):
                result = _np.arange(x)
                self.shuffle(result)
                return result
            x = _np.asarray(x)
            if x.ndim == 1:
                result = x.copy()
                self.shuffle(result)
                return result
            order = _np.arange(len(x))
            self.shuffle(order)
            return x[order]

        def _population(self, a):
            if isinstance(a, (int, _np.integer)):
                if a <= 0:
                    raise ValueError("a must be greater than 0 unless no samples are taken")
                return int(a), None
            a = _np.asarray(a)
            if a.ndim != 1:
                raise ValueError("a must be 1-dimensional")
            if len(a) == 0:
                raise ValueError("'a' cannot be empty unless no samples are taken")
            return len(a), a

        def choice(self, a, size=None, replace=True, p=None):
            n, values = self._population(a)
            shape = _shape(size)
            count = 1
            for s in shape:
                count *= s
            if p is not None:
                p = _np.array(p, float)
                if len(p) != n:
                    raise ValueError("'a' and 'p' must have same size")
                if _np.any(p < 0):
                    raise ValueError("probabilities are not non-negative")
                if abs(_np.sum(p) - 1) > 1e-8:
                    raise ValueError("probabilities do not sum to 1")
            if replace:
                if p is None:
                    index = self._whole(0, n - 1, shape)
                else:
                    cdf = _np.cumsum(p)
                    cdf = cdf / cdf[-1]
                    index = _np.searchsorted(cdf, self._bits.doubles(shape), side="right")
            else:
                if count > n:
                    raise ValueError("Cannot take a larger sample than population when 'replace=False'")
                if p is None:
                    index = self._sample(n, count).reshape(shape)
                else:
                    found = []
                    p = p.copy()
                    while len(found) < count:
                        x = self._bits.doubles((count - len(found),))
                        if found:
                            p[found] = 0
                        cdf = _np.cumsum(p)
                        cdf = cdf / cdf[-1]
                        new = _np.searchsorted(cdf, x, side="right")
                        for i in new.tolist():
                            if i not in found:
                                found.append(i)
                    index = _np.array(found).reshape(shape)
            index = _np.asarray(index)
            if values is None:
                return int(index) if size is None else index
            return values[int(index)] if size is None else values[index]

    class RandomState(_Draws):
        def __init__(self, seed=None):
            self.seed(seed)

        def __repr__(self):
            return f"RandomState(MT19937) at 0x{id(self):X}"

        def seed(self, seed=None):
            self._bits = _Stream(True, seed)

        def _interval(self, most):
            return self._bits.interval(most)

        def _whole(self, low, high, shape):
            return self._bits.integers(low, high, shape)

        def _sample(self, n, count):
            return self.permutation(n)[:count]

        def exponential(self, scale=1.0, size=None):
            return _one(-scale * _np.log(1.0 - self._bits.doubles(_shape(size))), size)

        def random_sample(self, size=None):
            return _one(self._bits.doubles(_shape(size)), size)

        random = random_sample
        ranf = random_sample
        sample = random_sample

        def rand(self, *args):
            return _one(self._bits.doubles(args), args or None)

        def standard_normal(self, size=None):
            return _one(self._bits.gauss(_shape(size)), size)

        def randn(self, *args):
            return _one(self._bits.gauss(args), args or None)

        def normal(self, loc=0.0, scale=1.0, size=None):
            if _np.any(_np.asarray(scale) < 0):
                raise ValueError("scale < 0")
            size = self._spread(size, loc, scale)
            return _one(loc + scale * self._bits.gauss(_shape(size)), size)

        def lognormal(self, mean=0.0, sigma=1.0, size=None):
            return _one(_np.exp(mean + sigma * self._bits.gauss(_shape(size))), size)

        def randint(self, low, high=None, size=None, dtype=int):
            if high is None:
                low, high = 0, low
            if isinstance(low, float):
                low = int(low)
            if isinstance(high, float):
                high = int(high)
            if low >= high:
                raise ValueError("low >= high")
            values = self._bits.integers(low, high - 1, _shape(size))
            if size is None and dtype is int:
                return values.item()
            values = values.astype(dtype)
            return values[()] if size is None else values

        def random_integers(self, low, high=None, size=None):
            return self.randint(1, low + 1, size) if high is None else self.randint(low, high + 1, size)

    class Generator(_Draws):
        def __init__(self, bits):
            self._bits = bits

        def __repr__(self):
            return f"Generator(PCG64) at 0x{id(self):X}"

        def _interval(self, most):
            return self._bits.interval(most)

        def _whole(self, low, high, shape):
            return self._bits.integers(low, high, shape)

        def random(self, size=None, dtype=float):
            if dtype is _np.float32:
                return _one(self._bits.floats(_shape(size)).astype(dtype), size, _np.float32)
            return _one(self._bits.doubles(_shape(size)), size)

        def integers(self, low, high=None, size=None, dtype=int, endpoint=False):
            if high is None:
                low, high = 0, low
            if not endpoint:
                high -= 1
            if low > high:
                raise ValueError("low >= high")
            values = self._bits.integers(low, high, _shape(size))
            if dtype is not int:
                values = values.astype(dtype)
            return values[()] if size is None else values

        def standard_normal(self, size=None, dtype=float):
            return _one(self._bits.normals(_shape(size)), size)

        def normal(self, loc=0.0, scale=1.0, size=None):
            if _np.any(_np.asarray(scale) < 0):
                raise ValueError("scale < 0")
            size = self._spread(size, loc, scale)
            return _one(loc + scale * self._bits.normals(_shape(size)), size)

        def lognormal(self, mean=0.0, sigma=1.0, size=None):
            return _one(_np.exp(mean + sigma * self._bits.normals(_shape(size))), size)

        def _sample(self, n, count):
            if n > 10000 and count > n // 50:
                index = list(range(n))
                for i in range(n - 1, (n - count if n - count > 1 else 1) - 1, -1):
                    j = self._bits.bounded(i)
                    index[i], index[j] = index[j], index[i]
                return _np.array(index[n - count:], int)
            index = []
            known = set()
            for j in range(n - count, n):
                value = self._bits.bounded(j)
                value = j if value in known else value
                known.add(value)
                index.append(value)
            for i in range(count - 1, 0, -1):
                j = self._bits.bounded(i)
                index[i], index[j] = index[j], index[i]
            return _np.array(index, int)

        def permuted(self, x, axis=None):
            x = _np.array(x)
            flat = x.ravel()
            self.shuffle(flat)
            return flat.reshape(x.shape)

    def default_rng(seed=None):
        if isinstance(seed, Generator):
            return seed
        return Generator(_Stream(False, seed))

    _state = RandomState()
    seed = _state.seed
    rand = _state.rand
    randn = _state.randn
    random = _state.random_sample
    random_sample = _state.random_sample
    ranf = _state.random_sample
    sample = _state.random_sample
    randint = _state.randint
    random_integers = _state.random_integers
    normal = _state.normal
    standard_normal = _state.standard_normal
    lognormal = _state.lognormal
    uniform = _state.uniform
    exponential = _state.exponential
    choice = _state.choice
    shuffle = _state.shuffle
    permutation = _state.permutation
    """#
}
