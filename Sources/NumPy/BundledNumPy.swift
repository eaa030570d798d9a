/// The parts of `numpy` that are written in the language itself. Their frames stay out of tracebacks.
enum BundledNumPy {
  /// Functions of `top` that are methods of `ndarray` too.
  static let methods = [
    "sum", "prod", "mean", "std", "var", "max", "min", "argmax", "argmin", "all", "any", "cumsum", "cumprod", "round",
    "clip", "dot", "argsort", "repeat", "take", "trace", "diagonal", "ptp", "searchsorted", "conj",
  ]

  /// Source of the submodules by name.
  static let submodules = ["numpy.random": random, "numpy.linalg": linalg]

  /// Runs in the module `numpy`.
  static let top = #"""
    class AxisError(ValueError, IndexError):
        __module__ = "numpy.exceptions"

    class LinAlgError(ValueError):
        __module__ = "numpy.linalg"

    class UFuncTypeError(TypeError):
        __module__ = "numpy._core._exceptions"

    class _ArrayMemoryError(MemoryError):
        __module__ = "numpy._core._exceptions"

    class _UFuncNoLoopError(UFuncTypeError):
        __module__ = "numpy._core._exceptions"

    class _UFuncCastingError(UFuncTypeError):
        __module__ = "numpy._core._exceptions"

    class _UFuncOutputCastingError(_UFuncCastingError):
        __module__ = "numpy._core._exceptions"

    class _NoValue:
        pass

    _min = min
    _max = max
    _dtype = dtype

    def _put(result, out):
        if out is None:
            return result
        out[...] = result
        return out

    # Creation

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

    # Shapes

    def shape(a):
        return asarray(a).shape

    def ndim(a):
        return asarray(a).ndim

    def size(a, axis=None):
        a = asarray(a)
        return a.size if axis is None else a.shape[axis]

    def reshape(a, shape, order="C", copy=None):
        return asarray(a).reshape(shape)

    def ravel(a, order="C"):
        return asarray(a).ravel()

    def transpose(a, axes=None):
        return asarray(a).transpose(axes)

    permute_dims = transpose

    def matrix_transpose(x):
        return asarray(x).mT

    def swapaxes(a, axis1, axis2):
        return asarray(a).swapaxes(axis1, axis2)

    def moveaxis(a, source, destination):
        a = asarray(a)
        source = [source] if isinstance(source, int) else list(source)
        destination = [destination] if isinstance(destination, int) else list(destination)
        source = [s % a.ndim for s in source]
        order = [n for n in range(a.ndim) if n not in source]
        for d, s in sorted(zip([d % a.ndim for d in destination], source)):
            order.insert(d, s)
        return a.transpose(order)

    def squeeze(a, axis=None):
        return asarray(a).squeeze(axis)

    def expand_dims(a, axis):
        a = asarray(a)
        axes = [axis] if isinstance(axis, int) else list(axis)
        rank = a.ndim + len(axes)
        for x in axes:
            if not -rank <= x < rank:
                raise AxisError(f"axis {x} is out of bounds for array of dimension {rank}")
        axes = [x % rank for x in axes]
        sizes = iter(a.shape)
        return a.reshape([1 if i in axes else next(sizes) for i in range(rank)])

    def atleast_1d(*arys):
        result = [asarray(a).reshape(1) if ndim(a) == 0 else asarray(a) for a in arys]
        return result[0] if len(result) == 1 else tuple(result)

    def atleast_2d(*arys):
        result = []
        for a in arys:
            a = asarray(a)
            result.append(a.reshape(1, -1) if a.ndim < 2 else a)
        return result[0] if len(result) == 1 else tuple(result)

    def stack(arrays, axis=0, out=None):
        arrays = [asarray(a) for a in arrays]
        if not arrays:
            raise ValueError("need at least one array to stack")
        if len({a.shape for a in arrays}) != 1:
            raise ValueError("all input arrays must have the same shape")
        return _put(concatenate([expand_dims(a, axis) for a in arrays], axis % (arrays[0].ndim + 1)), out)

    def vstack(tup):
        return concatenate([atleast_2d(a) for a in tup], 0)

    row_stack = vstack

    def hstack(tup):
        arrays = [atleast_1d(a) for a in tup]
        return concatenate(arrays, 0 if arrays and arrays[0].ndim == 1 else 1)

    def dstack(tup):
        return concatenate([a[:, :, None] if a.ndim == 2 else a for a in [atleast_2d(a) for a in tup]], 2)

    def column_stack(tup):
        return concatenate([asarray(a).reshape(-1, 1) if ndim(a) < 2 else asarray(a) for a in tup], 1)

    def append(arr, values, axis=None):
        if axis is None:
            return concatenate([ravel(arr), ravel(values)])
        return concatenate([arr, values], axis)

    def insert(arr, obj, values, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        arr = moveaxis(arr, axis, 0)
        obj = obj + len(arr) if obj < 0 else obj
        middle = broadcast_to(asarray(values).astype(arr.dtype), (1,) + arr.shape[1:]) if ndim(values) < 2 and arr.ndim > 1 else atleast_1d(values)
        return moveaxis(concatenate([arr[:obj], middle.astype(arr.dtype), arr[obj:]]), 0, axis)

    def delete(arr, obj, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        arr = moveaxis(arr, axis, 0)
        keep = ones(len(arr), bool)
        keep[obj] = False
        return moveaxis(arr[keep], 0, axis)

    def split(ary, indices_or_sections, axis=0):
        if isinstance(indices_or_sections, int) and shape(ary)[axis] % indices_or_sections:
            raise ValueError("array split does not result in an equal division")
        return array_split(ary, indices_or_sections, axis)

    def array_split(ary, indices_or_sections, axis=0):
        ary = moveaxis(asarray(ary), axis, 0)
        n = len(ary)
        if isinstance(indices_or_sections, int):
            size, extra = divmod(n, indices_or_sections)
            edges = [0]
            for i in range(indices_or_sections):
                edges.append(edges[-1] + size + (1 if i < extra else 0))
        else:
            edges = [0] + list(indices_or_sections) + [n]
        return [moveaxis(ary[a:b], 0, axis) for a, b in zip(edges, edges[1:])]

    def hsplit(ary, indices_or_sections):
        return split(ary, indices_or_sections, 0 if ndim(ary) == 1 else 1)

    def vsplit(ary, indices_or_sections):
        return split(ary, indices_or_sections, 0)

    def tile(A, reps):
        A = asarray(A)
        reps = (reps,) if isinstance(reps, int) else tuple(reps)
        rank = _max(len(reps), A.ndim)
        reps = (1,) * (rank - len(reps)) + reps
        result = A.reshape((1,) * (rank - A.ndim) + A.shape).copy()
        for axis, count in enumerate(reps):
            if count == 0:
                result = result[(slice(None),) * axis + (slice(0, 0),)]
            elif count > 1:
                result = concatenate([result] * count, axis)
        return result

    def repeat(a, repeats, axis=None):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        n = a.shape[axis]
        counts = [repeats] * n if ndim(repeats) == 0 else list(repeats)
        index = []
        for i, count in enumerate(counts):
            index += [i] * int(count)
        return take(a, array(index, int64), axis)

    def take(a, indices, axis=None, out=None, mode="raise"):
        a = asarray(a)
        if axis is None:
            return _put(a.ravel()[asarray(indices)], out)
        return _put(a[(slice(None),) * (axis % a.ndim) + (asarray(indices),)], out)

    def flip(m, axis=None):
        m = asarray(m)
        axes = range(m.ndim) if axis is None else [x % m.ndim for x in ([axis] if isinstance(axis, int) else axis)]
        return m[tuple(slice(None, None, -1) if i in axes else slice(None) for i in range(m.ndim))]

    def flipud(m):
        return asarray(m)[::-1]

    def fliplr(m):
        return asarray(m)[:, ::-1]

    def rot90(m, k=1, axes=(0, 1)):
        m = asarray(m)
        k = k % 4
        if k == 0:
            return m[:]
        if k == 1:
            return swapaxes(flip(m, axes[1]), *axes)
        if k == 2:
            return flip(flip(m, axes[0]), axes[1])
        return flip(swapaxes(m, *axes), axes[1])

    def roll(a, shift, axis=None):
        a = asarray(a)
        if axis is None:
            return roll(a.ravel(), shift, 0).reshape(a.shape)
        n = a.shape[axis]
        if n == 0:
            return a.copy()
        return take(a, (arange(n) - shift) % n, axis)

    # Reductions

    def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None):
        if where is not None:
            a = _where(where, a, 0)
        result = _reduce("sum", a, axis, dtype, keepdims)
        if initial is not None:
            result = result + initial
        return _put(result, out)

    def prod(a, axis=None, dtype=None, out=None, keepdims=False):
        return _put(_reduce("prod", a, axis, dtype, keepdims), out)

    def max(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("max", a, axis, None, keepdims), out)

    def min(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("min", a, axis, None, keepdims), out)

    amax = max
    amin = min

    def ptp(a, axis=None, out=None, keepdims=False):
        return _put(max(a, axis, None, keepdims) - min(a, axis, None, keepdims), out)

    def all(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("all", a, axis, None, keepdims), out)

    def any(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("any", a, axis, None, keepdims), out)

    def argmax(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("argmax", a, axis, None, keepdims), out)

    def argmin(a, axis=None, out=None, keepdims=False):
        return _put(_reduce("argmin", a, axis, None, keepdims), out)

    def _count(a, axis):
        if axis is None:
            return a.size
        n = 1
        for x in (axis if isinstance(axis, tuple) else (axis,)):
            n *= a.shape[x]
        return n

    def mean(a, axis=None, dtype=None, out=None, keepdims=False):
        a = asarray(a)
        kind = a.dtype if dtype is None else _dtype(dtype)
        if dtype is None and not issubdtype(kind, floating):
            kind = _dtype(float64)
        work = _dtype(float32) if kind == float16 else kind
        total = _reduce("sum", a, axis, work, keepdims)
        n = _count_warned(a, axis, "Mean of empty slice")
        result = true_divide(total, n) if total.dtype == float64 else true_divide(total, n, dtype=total.dtype)
        if kind == float16:
            result = result.astype(float16)
        return _put(result, out)

    def _count_warned(a, axis, message):
        n = _count(a, axis)
        if n == 0:
            _warn("RuntimeWarning", message)
        return n

    def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, correction=None):
        a = asarray(a)
        if correction is not None:
            ddof = correction
        kind = a.dtype if dtype is None else _dtype(dtype)
        if dtype is None and not issubdtype(kind, floating):
            kind = _dtype(float64)
        work = _dtype(float32) if kind == float16 else kind
        center = asarray(_reduce("sum", a, axis, work, True))
        n = _count(a, axis)
        if n - ddof <= 0:
            _warn("RuntimeWarning", "Degrees of freedom <= 0 for slice")
        center = true_divide(center, n, dtype=work)
        x = asarray(a - center)
        x = multiply(x, x)
        total = _reduce("sum", x, axis, work, keepdims)
        rest = n - ddof if n - ddof > 0 else 0
        result = true_divide(total, rest, dtype=work)
        if kind == float16:
            result = result.astype(float16)
        return _put(result, out)

    def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, correction=None):
        return _put(sqrt(var(a, axis, dtype, None, ddof, keepdims, correction)), out)

    def cumsum(a, axis=None, dtype=None, out=None):
        return _put(_accumulate(add, a, axis, dtype), out)

    def cumprod(a, axis=None, dtype=None, out=None):
        return _put(_accumulate(multiply, a, axis, dtype), out)

    def diff(a, n=1, axis=-1):
        a = asarray(a)
        a = moveaxis(a, axis, -1)
        for _ in range(n):
            a = a[..., 1:] != a[..., :-1] if a.dtype == bool else a[..., 1:] - a[..., :-1]
        return moveaxis(a, -1, axis)

    def average(a, axis=None, weights=None, returned=False, keepdims=False):
        if weights is None:
            return mean(a, axis, keepdims=keepdims)
        a = asarray(a)
        weights = asarray(weights)
        if weights.shape != a.shape and axis is not None:
            weights = weights.reshape([-1 if i == axis % a.ndim else 1 for i in range(a.ndim)])
            weights = broadcast_to(weights, a.shape)
        return sum(a * weights, axis, keepdims=keepdims) / sum(weights, axis, keepdims=keepdims)

    def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        a = moveaxis(sort(a, axis), axis, 0)
        n = len(a)
        return mean(a[(n - 1) // 2:n // 2 + 1], 0)

    def percentile(a, q, axis=None):
        return quantile(a, asarray(q) / 100, axis)

    def quantile(a, q, axis=None):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        a = moveaxis(sort(a, axis), axis, 0)
        def one(fraction):
            position = fraction * (len(a) - 1)
            low = int(floor(position))
            high = low + 1 if low + 1 < len(a) else low
            weight = position - low
            difference = a[high] - a[low]
            return a[high] - difference * (1 - weight) if weight >= 0.5 else a[low] + difference * weight
        if ndim(q) == 0:
            return _scalar(asarray(one(float(q)))) * 1.0
        return array([one(float(x)) for x in q])

    def nansum(a, axis=None, keepdims=False):
        return sum(_where(isnan(a), 0, a), axis, keepdims=keepdims)

    def nanmean(a, axis=None, keepdims=False):
        return nansum(a, axis, keepdims) / sum(~isnan(a), axis, keepdims=keepdims)

    def nanmax(a, axis=None):
        return max(_where(isnan(a), -inf, a), axis)

    def nanmin(a, axis=None):
        return min(_where(isnan(a), inf, a), axis)

    def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
        x = array(x)
        big = finfo(x.dtype).max
        x[isnan(x)] = nan
        x[x == inf] = big if posinf is None else posinf
        x[x == -inf] = -big if neginf is None else neginf
        return x

    def count_nonzero(a, axis=None, keepdims=False):
        return sum(asarray(a) != 0, axis, keepdims=keepdims)

    # Elements

    def where(condition, x=_NoValue, y=_NoValue):
        if x is _NoValue and y is _NoValue:
            return _nonzero(condition)
        if x is _NoValue or y is _NoValue:
            raise ValueError("either both or neither of x and y should be given")
        return _where(condition, x, y)

    def nonzero(a):
        return _nonzero(a)

    def flatnonzero(a):
        return _nonzero(ravel(a))[0]

    def argwhere(a):
        return transpose(array(_nonzero(a)))

    def clip(a, a_min=None, a_max=None, out=None, min=None, max=None):
        a_min = min if a_min is None else a_min
        a_max = max if a_max is None else a_max
        result = a if isinstance(a, (ndarray, generic)) else asarray(a)
        if a_min is not None:
            result = maximum(result, a_min)
        if a_max is not None:
            result = minimum(result, a_max)
        if a_min is None and a_max is None:
            result = +result
        return _put(result, out)

    def round(a, decimals=0, out=None):
        a = a if isinstance(a, (ndarray, generic)) else _scalar(asarray(a))
        if a.dtype == bool:
            return _put(a.astype(float16), out)
        if issubdtype(a.dtype, integer):
            if decimals >= 0:
                return _put(+a, out)
            factor = 10 ** -decimals
            return _put((rint(a / factor) * factor).astype(a.dtype), out)
        if decimals == 0:
            return _put(rint(a), out)
        if decimals > 0:
            factor = 10.0 ** decimals
            return _put(rint(a * factor) / factor, out)
        factor = 10.0 ** -decimals
        return _put(rint(a / factor) * factor, out)

    around = round
    fix = trunc
    float_power = lambda x, y: power(asarray(x) * 1.0, y)

    def fabs(x, out=None):
        return _put(absolute(asarray(x) * 1.0), out)

    def cbrt(x):
        x = asarray(x) * 1.0
        return sign(x) * absolute(x) ** (1 / 3)

    def degrees(x):
        return x * (180.0 / pi) if isinstance(x, (ndarray, generic)) else _scalar(asarray(x) * (180.0 / pi))

    def radians(x):
        return x * (pi / 180.0) if isinstance(x, (ndarray, generic)) else _scalar(asarray(x) * (pi / 180.0))

    rad2deg = degrees
    deg2rad = radians

    def sinc(x):
        x = asarray(x) * 1.0
        y = pi * _where(x == 0, 1.0e-20, x)
        return _scalar(asarray(sin(y) / y))

    def heaviside(x1, x2):
        x1 = asarray(x1)
        return _scalar(_where(x1 > 0, 1.0, _where(x1 == 0, x2, 0.0)))

    def modf(x):
        whole = trunc(asarray(x) * 1.0)
        return x - whole, whole

    def divmod_(x, y):
        return floor_divide(x, y), remainder(x, y)

    def logaddexp(x1, x2):
        high = maximum(x1, x2)
        return high + log1p(exp(-absolute(subtract(x1, x2))))

    def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
        a = asarray(a)
        b = asarray(b)
        if not issubdtype(a.dtype, floating):
            a = a.astype(float64)
        if not issubdtype(b.dtype, floating):
            b = b.astype(float64)
        result = less_equal(absolute(a - b), atol + rtol * absolute(b)) & isfinite(b) | (a == b)
        if equal_nan:
            result = result | (isnan(a) & isnan(b))
        return result

    def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
        return _bool(all(isclose(a, b, rtol, atol, equal_nan)))

    def array_equal(a1, a2, equal_nan=False):
        a1 = asarray(a1)
        a2 = asarray(a2)
        if a1.shape != a2.shape:
            return False
        same = a1 == a2
        if equal_nan:
            same = same | ((a1 != a1) & (a2 != a2))
        return _bool(all(same))

    def array_equiv(a1, a2):
        try:
            return _bool(all(asarray(a1) == asarray(a2)))
        except ValueError:
            return False

    def iscomplexobj(x):
        return False

    def isscalar(element):
        return isinstance(element, (int, float, complex, str, generic))

    def conj(x):
        return conjugate(x)

    # Order

    def sort(a, axis=-1, kind=None, order=None, stable=None):
        if axis is None:
            return _sort(ravel(a), 0)[0]
        return _sort(a, axis)[0]

    def argsort(a, axis=-1, kind=None, order=None, stable=None):
        if axis is None:
            return _sort(ravel(a), 0)[1]
        return _sort(a, axis)[1]

    def lexsort(keys, axis=-1):
        order = argsort(keys[0])
        for key in keys[1:]:
            order = order[argsort(asarray(key)[order])]
        return order

    def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None):
        flat = ravel(ar)
        order = argsort(flat)
        ordered = flat[order]
        if len(ordered) == 0:
            first = ones(0, bool)
        else:
            first = concatenate([[True], ordered[1:] != ordered[:-1]])
        values = ordered[first]
        if not (return_index or return_inverse or return_counts):
            return values
        result = (values,)
        if return_index:
            result += (order[first],)
        if return_inverse:
            inverse = empty(len(flat), int64)
            inverse[order] = cumsum(first) - 1
            result += (inverse.reshape(shape(ar)),)
        if return_counts:
            edges = concatenate([flatnonzero(first), [len(flat)]])
            result += (diff(edges),)
        return result

    def searchsorted(a, v, side="left", sorter=None):
        a = asarray(a)
        def find(x):
            low, high = 0, len(a)
            while low < high:
                middle = (low + high) // 2
                if a[middle] < x or (side == "right" and not x < a[middle]):
                    low = middle + 1
                else:
                    high = middle
            return low
        if ndim(v) == 0:
            return int64(find(v))
        v = asarray(v)
        return array([find(x) for x in v.ravel()], int64).reshape(v.shape)

    def digitize(x, bins, right=False):
        return searchsorted(bins, x, "left" if right else "right")

    def bincount(x, weights=None, minlength=0):
        x = asarray(x)
        n = _max(int(max(x)) + 1 if x.size else 0, minlength)
        result = zeros(n, int64 if weights is None else float64)
        for i in range(len(x)):
            result[x[i]] += 1 if weights is None else weights[i]
        return result

    def histogram(a, bins=10, range=None, density=False, weights=None):
        a = ravel(a)
        if ndim(bins) == 0:
            low, high = (min(a), max(a)) if range is None else range
            if low == high:
                low, high = low - 0.5, high + 0.5
            edges = linspace(low, high, bins + 1)
        else:
            edges = asarray(bins)
        inside = a[(a >= edges[0]) & (a <= edges[-1])]
        places = minimum(searchsorted(edges, inside, "right") - 1, len(edges) - 2)
        counts = bincount(places, minlength=len(edges) - 1)
        if density:
            counts = counts / diff(edges) / sum(counts)
        return counts, edges

    def isin(element, test_elements):
        element = asarray(element)
        result = zeros(element.shape, bool)
        for x in ravel(test_elements):
            result = result | (element == x)
        return result

    def intersect1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[isin(ar1, ar2)]

    def union1d(ar1, ar2):
        return unique(concatenate([ravel(ar1), ravel(ar2)]))

    def setdiff1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[~isin(ar1, ar2)]

    def unravel_index(indices, shape):
        result = []
        for size in reversed(shape):
            result.append(remainder(indices, size))
            indices = floor_divide(indices, size)
        return tuple(reversed(result))

    # Products

    def dot(a, b, out=None):
        if ndim(a) == 0 or ndim(b) == 0:
            return _put(multiply(a, b), out)
        return _put(_dot(a, b), out)

    def inner(a, b):
        return dot(a, transpose(b)) if ndim(b) == 2 else dot(a, b)

    def vdot(a, b):
        return dot(ravel(a), ravel(b))

    def outer(a, b, out=None):
        return _put(multiply(ravel(a)[:, None], ravel(b)[None, :]), out)

    def kron(a, b):
        a, b = asarray(a), asarray(b)
        result = multiply.outer(a, b)
        if a.ndim == 1:
            return result.reshape(-1)
        return result.transpose(0, 2, 1, 3).reshape(a.shape[0] * b.shape[0], a.shape[1] * b.shape[1])

    def einsum(subscripts, *operands):
        subscripts = subscripts.replace(" ", "")
        left, arrow, right = subscripts.partition("->")
        terms = left.split(",")
        if len(terms) != len(operands):
            raise ValueError("fewer operands provided to einstein sum function than specified in the subscripts string")
        letters = "".join(terms)
        if not arrow:
            right = "".join(sorted(c for c in set(letters) if letters.count(c) == 1))
        rest = [c for c in dict.fromkeys(letters) if c not in right]
        order = list(right) + rest
        product = 1
        for term, operand in zip(terms, operands):
            a = asarray(operand)
            if a.ndim != len(term):
                raise ValueError("einstein sum subscripts string contains too many subscripts for operand 0")
            for c in set(term):
                while term.count(c) > 1:
                    i = term.index(c)
                    j = term.index(c, i + 1)
                    n = arange(a.shape[i])
                    key = [slice(None)] * a.ndim
                    key[i] = key[j] = n
                    a = a[tuple(key)]
                    if j != i + 1:
                        a = moveaxis(a, 0, i)
                    term = term[:j] + term[j + 1:]
            kept = [c for c in order if c in term]
            a = a.transpose([term.index(c) for c in kept])
            sizes = dict(zip(kept, a.shape))
            product = product * a.reshape([sizes.get(c, 1) for c in order])
        if not rest:
            return product
        return sum(product, tuple(range(len(right), len(order))))

    def cross(a, b):
        a, b = asarray(a), asarray(b)
        a0, a1, a2 = a[..., 0], a[..., 1], a[..., 2]
        b0, b1, b2 = b[..., 0], b[..., 1], b[..., 2]
        return stack([a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0], -1)

    def convolve(a, v, mode="full"):
        a, v = asarray(a), asarray(v)
        if len(v) > len(a):
            a, v = v, a
        n, m = len(a), len(v)
        padded = concatenate([zeros(m - 1, a.dtype), a, zeros(m - 1, a.dtype)])
        full = array([dot(padded[i:i + m], v[::-1]) for i in range(n + m - 1)])
        if mode == "full":
            return full
        if mode == "same":
            return full[(m - 1) // 2:(m - 1) // 2 + n]
        return full[m - 1:n]

    def cov(m, y=None, rowvar=True, bias=False, ddof=None):
        x = atleast_2d(array(m, float64))
        if not rowvar and len(x) != 1:
            x = x.T
        if y is not None:
            x = concatenate([x, atleast_2d(array(y, float64))])
        ddof = (0 if bias else 1) if ddof is None else ddof
        x = x - mean(x, 1, keepdims=True)
        return squeeze(dot(x, x.T) * true_divide(1, x.shape[1] - ddof))

    def corrcoef(x, y=None, rowvar=True):
        c = cov(x, y, rowvar)
        if ndim(c) == 0:
            return c / c
        spread = sqrt(diagonal(c))
        c = c / spread[:, None]
        c = c / spread[None, :]
        return clip(c, -1, 1)

    def polyfit(x, y, deg):
        x = asarray(x) * 1.0
        y = asarray(y) * 1.0
        lhs = vander(x, deg + 1)
        scale = sqrt(sum(lhs * lhs, 0))
        lhs = lhs / scale
        q, r = linalg.qr(lhs)
        return linalg.solve(r, dot(q.T, y)) / scale

    def vander(x, N=None, increasing=False):
        x = asarray(x)
        N = len(x) if N is None else N
        powers = arange(N) if increasing else arange(N)[::-1]
        return x[:, None] ** powers

    def polyval(p, x):
        x = x if isinstance(x, (ndarray, generic)) else _scalar(asarray(x))
        y = x * 0
        for c in p:
            y = y * x + c
        return y

    def gradient(f, *varargs):
        f = asarray(f) * 1.0
        h = varargs[0] if varargs else 1.0
        result = empty(f.shape)
        result[1:-1] = (f[2:] - f[:-2]) / (2.0 * h)
        result[0] = (f[1] - f[0]) / h
        result[-1] = (f[-1] - f[-2]) / h
        return result

    def trapezoid(y, x=None, dx=1.0):
        y = asarray(y)
        d = dx if x is None else diff(x)
        return sum(d * (y[1:] + y[:-1]) / 2.0)

    def interp(x, xp, fp):
        xp, fp = asarray(xp) * 1.0, asarray(fp) * 1.0
        def one(v):
            if v <= xp[0]:
                return fp[0]
            if v >= xp[-1]:
                return fp[-1]
            j = int(searchsorted(xp, v, "right")) - 1
            return (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j]) * (v - xp[j]) + fp[j]
        return one(float64(x)) if ndim(x) == 0 else array([one(v) for v in asarray(x)])

    def apply_along_axis(func1d, axis, arr, *args, **kwargs):
        rows = moveaxis(asarray(arr), axis, -1)
        flat = rows.reshape(-1, rows.shape[-1])
        result = array([func1d(row, *args, **kwargs) for row in flat])
        return result.reshape(rows.shape[:-1] + result.shape[1:])

    def vectorize(pyfunc, otypes=None):
        def wrapper(*args):
            grids = broadcast_arrays(*args)
            values = [pyfunc(*each) for each in zip(*[g.ravel() for g in grids])]
            return array(values).reshape(grids[0].shape)
        return wrapper

    def pad(array_, pad_width, mode="constant", constant_values=0):
        a = asarray(array_)
        if isinstance(pad_width, int):
            widths = [(pad_width, pad_width)] * a.ndim
        elif isinstance(pad_width[0], int):
            widths = [tuple(pad_width) if len(pad_width) == 2 else (pad_width[0],) * 2] * a.ndim
        else:
            widths = [tuple(w) for w in pad_width]
        result = full([n + w[0] + w[1] for n, w in zip(a.shape, widths)], constant_values, a.dtype)
        result[tuple(slice(w[0], w[0] + n) for n, w in zip(a.shape, widths))] = a
        return result

    def _piece(key):
        if not isinstance(key, slice):
            return atleast_1d(key)
        start = 0 if key.start is None else key.start
        if isinstance(key.step, complex):
            return linspace(start, key.stop, int(abs(key.step)))
        return arange(start, key.stop, 1 if key.step is None else key.step)

    class _RowJoiner:
        def __getitem__(self, key):
            return concatenate([_piece(k) for k in (key if isinstance(key, tuple) else (key,))])

    class _ColumnJoiner:
        def __getitem__(self, key):
            return column_stack([_piece(k) for k in (key if isinstance(key, tuple) else (key,))])

    class _Keys:
        def __getitem__(self, key):
            return key

    class _Grid:
        def __getitem__(self, key):
            if not isinstance(key, tuple):
                return _piece(key)
            return array(meshgrid(*[_piece(k) for k in key], indexing="ij"))

    r_ = _RowJoiner()
    c_ = _ColumnJoiner()
    s_ = _Keys()
    mgrid = _Grid()

    def ndindex(*shape):
        import itertools
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        return itertools.product(*[range(n) for n in shape])

    def ndenumerate(arr):
        arr = asarray(arr)
        for key in ndindex(arr.shape):
            yield key, arr[key]

    class poly1d:
        def __init__(self, c):
            self.coeffs = atleast_1d(c)
            self.c = self.coef = self.coefficients = self.coeffs
            self.order = len(self.coeffs) - 1

        def __call__(self, x):
            return polyval(self.coeffs, x)

        def __getitem__(self, power_):
            return self.coeffs[self.order - power_] if 0 <= power_ <= self.order else 0

        def __len__(self):
            return self.order

        def __repr__(self):
            return f"poly1d({repr(self.coeffs)[6:-1]})"

        def deriv(self, m=1):
            c = self.coeffs
            for _ in range(m):
                n = len(c) - 1
                c = c[:-1] * arange(n, 0, -1)
            return poly1d(c)

    def polyder(p, m=1):
        return poly1d(p).deriv(m).coeffs

    # Types and text

    def issubdtype(arg1, arg2):
        first = arg1 if isinstance(arg1, type) and issubclass(arg1, generic) else _dtype(arg1).type
        if first is float64:
            return arg2 in (float64, float, floating, inexact, number, generic)
        second = arg2 if isinstance(arg2, type) and issubclass(arg2, (generic, float64)) else _dtype(arg2).type
        return issubclass(first, second)

    def result_type(*args):
        values = [zeros((1,), a) if isinstance(a, (dtype, type, str)) else a for a in args]
        result = _common(values[0], values[0])
        for value in values[1:]:
            result = _common(zeros((1,), result), value)
        return result

    def can_cast(from_, to, casting="safe"):
        return promote_types(from_, to) == _dtype(to)

    def array_repr(arr, *args, **kwargs):
        return repr(arr)

    def array_str(a, *args, **kwargs):
        return str(a)

    def array2string(a, *args, **kwargs):
        return str(a)

    _errors = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}

    def geterr():
        return dict(_errors)

    def seterr(all=None, **kwargs):
        old = dict(_errors)
        if all is not None:
            for name in _errors:
                _errors[name] = all
        for name, value in kwargs.items():
            if value is not None:
                _errors[name] = value
        _set_errors(_errors["divide"], _errors["over"], _errors["invalid"])
        return old

    class errstate:
        def __init__(self, **kwargs):
            self._wanted = kwargs

        def __enter__(self):
            self._old = seterr(**self._wanted)
            return self

        def __exit__(self, kind, value, trace):
            seterr(**self._old)

    class finfo:
        def __init__(self, kind):
            kind = _dtype(kind)
            self.dtype = kind
            self.bits = kind.itemsize * 8
            eps, top, tiny = {
                "float64": (2.0 ** -52, 1.7976931348623157e308, 2.2250738585072014e-308),
                "float32": (2.0 ** -23, 3.4028234663852886e38, 1.1754943508222875e-38),
                "float16": (2.0 ** -10, 65504.0, 6.103515625e-05),
            }[kind.name]
            self.eps, self.max, self.min, self.tiny = kind.type(eps), kind.type(top), kind.type(-top), kind.type(tiny)
            self.smallest_normal = self.tiny

    class iinfo:
        def __init__(self, kind):
            kind = _dtype(kind)
            self.dtype = kind
            self.bits = kind.itemsize * 8
            self.min = 0 if kind == uint8 else -2 ** (self.bits - 1)
            self.max = 255 if kind == uint8 else 2 ** (self.bits - 1) - 1
            self.kind = kind.kind

        def __repr__(self):
            return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def loadtxt(fname, dtype=float, comments="#", delimiter=None, skiprows=0, usecols=None, unpack=False, ndmin=0):
        lines = fname if isinstance(fname, list) else open(fname).read().split("\n") if isinstance(fname, str) else fname
        rows = []
        for number_, line in enumerate(lines):
            if number_ < skiprows:
                continue
            line = line.split(comments)[0].strip()
            if line:
                parts = [float(x) for x in line.split(delimiter)]
                if usecols is not None:
                    parts = [parts[i] for i in ([usecols] if isinstance(usecols, int) else usecols)]
                rows.append(parts)
        result = squeeze(array(rows)).astype(dtype)
        return result.T if unpack else result

    genfromtxt = loadtxt
    """#

  /// Runs in `numpy.linalg`.
  static let linalg = #"""
    import numpy as _np
    from numpy import LinAlgError

    def norm(x, ord=None, axis=None, keepdims=False):
        x = _np.asarray(x)
        if not _np.issubdtype(x.dtype, _np.floating):
            x = x.astype(float)
        if axis is None:
            if ord is None or (ord in ("fro", 2) and x.ndim == (2 if ord == "fro" else 1)):
                flat = x.ravel()
                result = _np.sqrt(_np.dot(flat, flat))
                return result.reshape((1,) * x.ndim) if keepdims else result
            axis = 0 if x.ndim == 1 else (0, 1)
        if isinstance(axis, tuple) and len(axis) == 2:
            a, b = axis
            if ord is None or ord == "fro":
                return _np.sqrt(_np.sum(x * x, axis, keepdims=keepdims))
            if ord == 1:
                return _np.max(_np.sum(_np.abs(x), a))
            if ord == _np.inf:
                return _np.max(_np.sum(_np.abs(x), b))
            raise NotImplementedError("this matrix norm is not there in Taper yet")
        if isinstance(axis, tuple):
            axis = axis[0]
        if ord is None or ord == 2:
            return _np.sqrt(_np.sum(x * x, axis, keepdims=keepdims))
        if ord == _np.inf:
            return _np.max(_np.abs(x), axis, keepdims=keepdims)
        if ord == -_np.inf:
            return _np.min(_np.abs(x), axis, keepdims=keepdims)
        if ord == 0:
            return _np.sum((x != 0).astype(x.dtype), axis, keepdims=keepdims)
        if ord == 1:
            return _np.sum(_np.abs(x), axis, keepdims=keepdims)
        return _np.sum(_np.abs(x) ** ord, axis, keepdims=keepdims) ** (1 / ord)

    def det(a):
        return _np._det(a)

    def inv(a):
        return _np._inv(a)

    def solve(a, b):
        return _np._solve(a, b)

    def matrix_power(a, n):
        a = _np.asarray(a)
        if n < 0:
            a, n = inv(a), -n
        result = _np.eye(len(a), dtype=a.dtype)
        for _ in range(n):
            result = result @ a
        return result

    def matrix_rank(A, tol=None):
        A = _np.array(A, float)
        rank = 0
        rows, columns = A.shape
        for column in range(columns):
            if rank == rows:
                break
            pivot = rank + int(_np.argmax(_np.abs(A[rank:, column])))
            if abs(A[pivot, column]) < 1e-12:
                continue
            A[[rank, pivot]] = A[[pivot, rank]]
            A[rank + 1:] -= A[rank + 1:, column:column + 1] / A[rank, column] * A[rank]
            rank += 1
        return _np.int64(rank)

    def qr(a):
        a = _np.array(a, float)
        rows, columns = a.shape
        k = rows if rows < columns else columns
        q = _np.eye(rows)
        for j in range(k if rows > columns else k - 1):
            x = a[j:, j].copy()
            alpha = -_np.sign(x[0]) * norm(x) if x[0] != 0 else -norm(x)
            if alpha == 0:
                continue
            x[0] -= alpha
            v = x / norm(x)
            a[j:] -= 2 * _np.outer(v, v @ a[j:])
            q[:, j:] -= 2 * _np.outer(q[:, j:] @ v, v)
        return q[:, :k], _np.triu(a[:k])

    def lstsq(a, b, rcond=None):
        q, r = qr(a)
        x = solve(r, q.T @ b)
        residuals = _np.sum((b - a @ x) ** 2, keepdims=True) if _np.ndim(b) == 1 else _np.sum((b - a @ x) ** 2, 0)
        return x, residuals, int(matrix_rank(a)), None

    def cholesky(a):
        a = _np.array(a, float)
        n = len(a)
        result = _np.zeros((n, n))
        for i in range(n):
            for j in range(i + 1):
                s = a[i, j] - _np.sum(result[i, :j] * result[j, :j])
                if i == j:
                    if s <= 0:
                        raise LinAlgError("Matrix is not positive definite")
                    result[i, j] = _np.sqrt(s)
                else:
                    result[i, j] = s / result[j, j]
        return result
    """#

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
