extension BundledNumPy {
  /// Functions that make arrays.
  static let creation = #"""
    def full(shape, fill_value, dtype=None, order="C"):
        if dtype is None:
            dtype = array(fill_value).dtype
        return _full(shape, fill_value, dtype)

    def zeros(shape, dtype=float, order="C"):
        return _full(shape, 0, dtype)

    def ones(shape, dtype=float, order="C"):
        return _full(shape, 1, dtype)

    def empty(shape, dtype=float, order="C"):
        return _full(shape, 0, dtype)

    def zeros_like(a, dtype=None, order="K", subok=True, shape=None):
        a = asarray(a)
        return _full(a.shape if shape is None else shape, 0, a.dtype if dtype is None else dtype)

    def ones_like(a, dtype=None, order="K", subok=True, shape=None):
        a = asarray(a)
        return _full(a.shape if shape is None else shape, 1, a.dtype if dtype is None else dtype)

    def empty_like(prototype, dtype=None, order="K", subok=True, shape=None):
        return zeros_like(prototype, dtype, shape=shape)

    def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None):
        a = asarray(a)
        return _full(a.shape if shape is None else shape, fill_value, a.dtype if dtype is None else dtype)

    def arange(*args, dtype=None, start=None, stop=None, step=None):
        import math
        if len(args) > 3:
            dtype = args[3]
            args = args[:3]
        if len(args) == 1:
            if stop is None:
                stop = args[0]
            else:
                start = args[0]
        elif len(args) == 2:
            start, stop = args
        elif len(args) == 3:
            start, stop, step = args
        if stop is None:
            raise TypeError("arange() requires stop to be specified.")
        if start is None:
            start = 0
        if step is None:
            step = 1
        if step == 0:
            raise ZeroDivisionError("division by zero")
        if dtype is None:
            dtype = array([start, stop, step]).dtype
        count = math.ceil((stop - start) / step)
        return _ramp(start, step, count if count > 0 else 0, dtype)

    def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
        if num < 0:
            raise ValueError(f"Number of samples, {num}, must be non-negative.")
        div = num - 1 if endpoint else num
        start = asarray(start) * 1.0
        stop = asarray(stop) * 1.0
        delta = stop - start
        y = arange(0, num, dtype=float64).reshape((-1,) + (1,) * ndim(delta))
        if div > 0:
            step = delta / div
            if any(step == 0):
                y = y / div * delta
            else:
                y = y * step
        else:
            step = nan
            y = y * delta
        y = y + start
        if endpoint and num > 1:
            y[-1, ...] = stop
        if dtype is not None:
            if issubdtype(dtype, integer):
                y = floor(y)
            y = y.astype(dtype)
        if retstep:
            return y, step
        return y

    def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
        y = power(base, linspace(start, stop, num, endpoint))
        return y if dtype is None else y.astype(dtype)

    def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
        y = logspace(log10(start), log10(stop), num, endpoint)
        if num > 0:
            y[0] = start
            if endpoint and num > 1:
                y[-1] = stop
        return y if dtype is None else y.astype(dtype)

    def eye(N, M=None, k=0, dtype=float, order="C"):
        M = N if M is None else M
        result = zeros((N, M), dtype)
        for i in range(N):
            if 0 <= i + k < M:
                result[i, i + k] = 1
        return result

    def identity(n, dtype=None):
        return eye(n, dtype=float if dtype is None else dtype)

    def diag(v, k=0):
        v = asarray(v)
        if v.ndim == 1:
            n = len(v) + (k if k >= 0 else -k)
            result = zeros((n, n), v.dtype)
            for i in range(len(v)):
                result[i + (-k if k < 0 else 0), i + (k if k > 0 else 0)] = v[i]
            return result
        if v.ndim == 2:
            return diagonal(v, k)
        raise ValueError("Input must be 1- or 2-d.")

    def diagonal(a, offset=0, axis1=0, axis2=1):
        a = asarray(a)
        if a.ndim < 2:
            raise ValueError("diag requires an array of at least two dimensions")
        rows, columns = a.shape[0], a.shape[1]
        first = -offset if offset < 0 else 0
        second = offset if offset > 0 else 0
        n = _min(rows - first, columns - second)
        index = arange(n if n > 0 else 0)
        return a[index + first, index + second]

    def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
        return _put(sum(diagonal(a, offset), dtype=dtype), out)

    def tri(N, M=None, k=0, dtype=float):
        M = N if M is None else M
        return (arange(N)[:, None] >= arange(-k, M - k)).astype(dtype)

    def tril(m, k=0):
        m = asarray(m)
        return where(tri(m.shape[-2], m.shape[-1], k, bool), m, zeros(1, m.dtype))

    def triu(m, k=0):
        m = asarray(m)
        return where(tri(m.shape[-2], m.shape[-1], k - 1, bool), zeros(1, m.dtype), m)

    def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
        if indexing not in ("xy", "ij"):
            raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
        n = len(xi)
        grids = []
        for i, x in enumerate(xi):
            grids.append(asarray(x).reshape((1,) * i + (-1,) + (1,) * (n - i - 1)))
        if indexing == "xy" and n > 1:
            grids[0] = grids[0].reshape((1, -1) + (1,) * (n - 2))
            grids[1] = grids[1].reshape((-1, 1) + (1,) * (n - 2))
        if not sparse:
            grids = broadcast_arrays(*grids)
            if copy:
                grids = [g.copy() for g in grids]
        return tuple(grids)

    def broadcast_arrays(*args):
        shape = broadcast_shapes(*[asarray(a).shape for a in args])
        return tuple(broadcast_to(a, shape) for a in args)

    def broadcast_shapes(*args):
        result = zeros((), bool)
        for shape in args:
            result = result & zeros(shape, bool)
        return result.shape

    def fromfunction(function, shape, dtype=float, **kwargs):
        return function(*indices(shape, dtype), **kwargs)

    def indices(dimensions, dtype=int):
        n = len(dimensions)
        result = empty((n,) + tuple(dimensions), dtype)
        for i, size in enumerate(dimensions):
            result[i] = arange(size).reshape((1,) * i + (size,) + (1,) * (n - i - 1))
        return result

    def fromiter(iter, dtype, count=-1):
        return array(list(iter), dtype)

    def copy(a, order="K", subok=False):
        return array(a)
    """#
}
