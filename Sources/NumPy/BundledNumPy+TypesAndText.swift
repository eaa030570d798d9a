extension BundledNumPy {
  /// dtypes, printing, error states and text files.
  static let typesAndText = #"""
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
}
