extension BundledNumPy {
  /// Products, polynomials and grids.
  static let products = #"""
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
    """#
}
