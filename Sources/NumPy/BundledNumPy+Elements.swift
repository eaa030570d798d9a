extension BundledNumPy {
  /// Functions of elements, and comparisons.
  static let elements = #"""
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
    """#
}
