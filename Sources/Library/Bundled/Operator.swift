extension BundledSource {
  /// `operator`, written in the language.
  static let operatorSource = #"""
    """The operators as functions."""


    def lt(a, b, /):
        """a < b"""
        return a < b


    def le(a, b, /):
        """a <= b"""
        return a <= b


    def eq(a, b, /):
        """a == b"""
        return a == b


    def ne(a, b, /):
        """a != b"""
        return a != b


    def ge(a, b, /):
        """a >= b"""
        return a >= b


    def gt(a, b, /):
        """a > b"""
        return a > b


    def not_(a, /):
        """not a"""
        return not a


    def truth(a, /):
        """bool(a)"""
        return bool(a)


    def is_(a, b, /):
        """a is b"""
        return a is b


    def is_not(a, b, /):
        """a is not b"""
        return a is not b


    def add(a, b, /):
        """a + b"""
        return a + b


    def sub(a, b, /):
        """a - b"""
        return a - b


    def mul(a, b, /):
        """a * b"""
        return a * b


    def matmul(a, b, /):
        """a @ b"""
        return a @ b


    def truediv(a, b, /):
        """a / b"""
        return a / b


    def floordiv(a, b, /):
        """a // b"""
        return a // b


    def mod(a, b, /):
        """a % b"""
        return a % b


    def pow(a, b, /):
        """a ** b"""
        return a ** b


    def and_(a, b, /):
        """a & b"""
        return a & b


    def or_(a, b, /):
        """a | b"""
        return a | b


    def xor(a, b, /):
        """a ^ b"""
        return a ^ b


    def lshift(a, b, /):
        """a << b"""
        return a << b


    def rshift(a, b, /):
        """a >> b"""
        return a >> b


    def neg(a, /):
        """-a"""
        return -a


    def pos(a, /):
        """+a"""
        return +a


    def inv(a, /):
        """~a"""
        return ~a


    invert = inv
    _abs = abs


    def abs(a, /):
        """The absolute value."""
        return _abs(a)


    def index(a, /):
        """a as an exact integer."""
        if isinstance(a, int):
            return int(a)
        if hasattr(a, '__index__'):
            return a.__index__()
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")


    def concat(a, b, /):
        """a + b, for sequences"""
        if not hasattr(a, '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        return a + b


    def contains(a, b, /):
        """b in a"""
        return b in a


    def countOf(a, b, /):
        """How often b occurs in a."""
        return sum(1 for x in a if x is b or x == b)


    def indexOf(a, b, /):
        """The first position of b in a."""
        for i, x in enumerate(a):
            if x is b or x == b:
                return i
        raise ValueError('sequence.index(x): x not in sequence')


    def getitem(a, b, /):
        """a[b]"""
        return a[b]


    def setitem(a, b, c, /):
        """a[b] = c"""
        a[b] = c


    def delitem(a, b, /):
        """del a[b]"""
        del a[b]


    def iadd(a, b, /):
        """a += b"""
        a += b
        return a


    def isub(a, b, /):
        """a -= b"""
        a -= b
        return a


    def imul(a, b, /):
        """a *= b"""
        a *= b
        return a


    def itruediv(a, b, /):
        """a /= b"""
        a /= b
        return a


    def call(obj, /, *args, **kwargs):
        """obj(*args, **kwargs)"""
        return obj(*args, **kwargs)


    def length_hint(obj, default=0, /):
        """An estimate of the length."""
        try:
            return len(obj)
        except TypeError:
            return default


    class itemgetter:
        """A function that takes items out of its argument."""

        def __init__(self, /, *items):
            if not items:
                raise TypeError('itemgetter expected 1 argument, got 0')
            self._items = items

        def __call__(self, obj, /):
            if len(self._items) == 1:
                return obj[self._items[0]]
            return tuple([obj[item] for item in self._items])

        def __repr__(self):
            return f'operator.itemgetter({", ".join(map(repr, self._items))})'


    class attrgetter:
        """A function that takes attributes of its argument."""

        def __init__(self, attr, /, *attrs):
            for name in (attr,) + attrs:
                if not isinstance(name, str):
                    raise TypeError('attribute name must be a string')
            self._attrs = (attr,) + attrs

        def _get(self, obj, path):
            for name in path.split('.'):
                obj = getattr(obj, name)
            return obj

        def __call__(self, obj, /):
            if len(self._attrs) == 1:
                return self._get(obj, self._attrs[0])
            return tuple([self._get(obj, path) for path in self._attrs])

        def __repr__(self):
            return f'operator.attrgetter({", ".join(map(repr, self._attrs))})'


    class methodcaller:
        """A function that calls a method of its argument."""

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError('method name must be a string')
            self._name = name
            self._args = args
            self._kwargs = kwargs

        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            parts = [repr(self._name)] + [repr(a) for a in self._args] + [f'{k}={v!r}' for k, v in self._kwargs.items()]
            return f'operator.methodcaller({", ".join(parts)})'


    __lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
    __add__, __sub__, __mul__, __truediv__, __floordiv__, __mod__, __pow__ = add, sub, mul, truediv, floordiv, mod, pow
    """#
}
