extension BundledNumPy {
  /// Sums, means and other reductions.
  static let reductions = #"""
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
    """#
}
