extension BundledSource {
  /// `numbers`, written in the language.
  static let numbersSource = #"""
    """The tower of numbers."""
    from abc import ABCMeta, abstractmethod

    __all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


    class Number(metaclass=ABCMeta):
        """All numbers."""

        __hash__ = None


    class Complex(Number):
        """Numbers with a real and an imaginary part."""

        def __bool__(self):
            return self != 0

        def __sub__(self, other):
            return self + -other

        def __rsub__(self, other):
            return -self + other


    class Real(Complex):
        """Numbers that can be ordered."""

        def __divmod__(self, other):
            return (self // other, self % other)

        def __rdivmod__(self, other):
            return (other // self, other % self)

        def __complex__(self):
            return complex(float(self))

        @property
        def real(self):
            return +self

        @property
        def imag(self):
            return 0

        def conjugate(self):
            return +self


    class Rational(Real):
        """Numbers with a numerator and a denominator."""

        def __float__(self):
            return int(self.numerator) / int(self.denominator)


    class Integral(Rational):
        """Whole numbers."""

        def __int__(self):
            raise NotImplementedError

        def __index__(self):
            return int(self)

        def __float__(self):
            return float(int(self))

        @property
        def numerator(self):
            return +self

        @property
        def denominator(self):
            return 1


    Complex.register(complex)
    Real.register(float)
    Integral.register(int)
    """#

  /// `fractions`, written in the language.
  static let fractionsSource = #"""
    """Exact fractions."""
    import math as _math
    import numbers as _numbers
    import operator as _operator
    import re as _re

    __all__ = ['Fraction']

    _format = _re.compile(r'\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?'
                          r'(?:[eE]([-+]?\d+))?)\s*$')


    class Fraction(_numbers.Rational):
        """A number with a numerator and a denominator."""

        __slots__ = ('_numerator', '_denominator')

        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            self = object.__new__(cls)
            if denominator is None:
                if type(numerator) is int:
                    self._numerator, self._denominator = numerator, 1
                    return self
                if isinstance(numerator, _numbers.Rational):
                    self._numerator, self._denominator = numerator.numerator, numerator.denominator
                    return self
                if isinstance(numerator, float):
                    self._numerator, self._denominator = numerator.as_integer_ratio()
                    return self
                if not isinstance(numerator, str):
                    raise TypeError('argument should be a string or a Rational instance')
                match = _format.match(numerator)
                if match is None:
                    raise ValueError('Invalid literal for Fraction: %r' % numerator)
                sign, whole, below, decimal, exponent = match.groups()
                top, bottom = int(whole or '0'), 1
                if below:
                    bottom = int(below)
                else:
                    if decimal:
                        decimal = decimal.replace('_', '')
                        scale = 10 ** len(decimal)
                        top, bottom = top * scale + int(decimal), scale
                    if exponent:
                        power = int(exponent)
                        if power >= 0:
                            top *= 10 ** power
                        else:
                            bottom *= 10 ** -power
                numerator, denominator = -top if sign == '-' else top, bottom
            elif not (isinstance(numerator, _numbers.Rational) and isinstance(denominator, _numbers.Rational)):
                raise TypeError('both arguments should be Rational instances')
            elif not (type(numerator) is int is type(denominator)):
                numerator, denominator = (numerator.numerator * denominator.denominator,
                                          denominator.numerator * numerator.denominator)
            if denominator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
            if _normalize:
                common = _math.gcd(numerator, denominator)
                if denominator < 0:
                    common = -common
                numerator //= common
                denominator //= common
            self._numerator, self._denominator = numerator, denominator
            return self

        @classmethod
        def from_float(cls, f):
            """The exact value of a float."""
            if isinstance(f, _numbers.Integral):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
            return cls(*f.as_integer_ratio())

        def as_integer_ratio(self):
            """Numerator and denominator."""
            return (self._numerator, self._denominator)

        def limit_denominator(self, max_denominator=1000000):
            """The closest fraction with a small denominator."""
            if max_denominator < 1:
                raise ValueError('max_denominator should be at least 1')
            if self._denominator <= max_denominator:
                return Fraction(self)
            p0, q0, p1, q1 = 0, 1, 1, 0
            n, d = self._numerator, self._denominator
            while True:
                a = n // d
                q2 = q0 + a * q1
                if q2 > max_denominator:
                    break
                p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                n, d = d, n - a * d
            k = (max_denominator - q0) // q1
            first, second = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
            return second if abs(second - self) <= abs(first - self) else first

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def __repr__(self):
            return '%s(%s, %s)' % (type(self).__name__, self._numerator, self._denominator)

        def __str__(self):
            return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)

        def _add(a, b):
            return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

        def _sub(a, b):
            return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

        def _mul(a, b):
            return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)

        def _div(a, b):
            return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)

        def _floordiv(a, b):
            return (a.numerator * b.denominator) // (a.denominator * b.numerator)

        def _mod(a, b):
            da, db = a.denominator, b.denominator
            return Fraction((a.numerator * db) % (b.numerator * da), da * db)

        def _divmod(a, b):
            da, db = a.denominator, b.denominator
            div, rest = divmod(a.numerator * db, da * b.numerator)
            return div, Fraction(rest, da * db)

        def _operators(exact, fallback):
            def forward(a, b):
                if isinstance(b, (int, Fraction)):
                    return exact(a, b)
                if isinstance(b, float):
                    return fallback(float(a), b)
                if isinstance(b, complex):
                    return fallback(complex(a), b)
                return NotImplemented

            def reverse(b, a):
                if isinstance(a, _numbers.Rational):
                    return exact(a, b)
                if isinstance(a, _numbers.Real):
                    return fallback(float(a), float(b))
                if isinstance(a, _numbers.Complex):
                    return fallback(complex(a), complex(b))
                return NotImplemented
            return forward, reverse

        __add__, __radd__ = _operators(_add, _operator.add)
        __sub__, __rsub__ = _operators(_sub, _operator.sub)
        __mul__, __rmul__ = _operators(_mul, _operator.mul)
        __truediv__, __rtruediv__ = _operators(_div, _operator.truediv)
        __floordiv__, __rfloordiv__ = _operators(_floordiv, _operator.floordiv)
        __mod__, __rmod__ = _operators(_mod, _operator.mod)
        __divmod__, __rdivmod__ = _operators(_divmod, divmod)

        def __pow__(a, b):
            if isinstance(b, _numbers.Rational):
                if b.denominator != 1:
                    return float(a) ** float(b)
                power = b.numerator
                if power >= 0:
                    return Fraction(a._numerator ** power, a._denominator ** power)
                if a._numerator == 0:
                    raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
                return Fraction(a._denominator ** -power, a._numerator ** -power)
            return float(a) ** b

        def __rpow__(b, a):
            if b._denominator == 1 and b._numerator >= 0:
                return a ** b._numerator
            if isinstance(a, _numbers.Rational):
                return Fraction(a.numerator, a.denominator) ** b
            return a ** float(b)

        def __pos__(a):
            return Fraction(a._numerator, a._denominator)

        def __neg__(a):
            return Fraction(-a._numerator, a._denominator)

        def __abs__(a):
            return Fraction(abs(a._numerator), a._denominator)

        def __int__(a):
            return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

        __trunc__ = __int__

        def __floor__(a):
            return a._numerator // a._denominator

        def __ceil__(a):
            return -(-a._numerator // a._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                floor, rest = divmod(self._numerator, self._denominator)
                if rest * 2 < self._denominator:
                    return floor
                if rest * 2 > self._denominator:
                    return floor + 1
                return floor if floor % 2 == 0 else floor + 1
            shift = 10 ** abs(ndigits)
            return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

        def __hash__(self):
            if self._denominator == 1:
                return hash(self._numerator)
            modulus = (1 << 61) - 1
            try:
                inverse = pow(self._denominator, -1, modulus)
            except ValueError:
                value = 314159
            else:
                value = abs(self._numerator) % modulus * inverse % modulus
            result = value if self._numerator >= 0 else -value
            return -2 if result == -1 else result

        def __eq__(a, b):
            if isinstance(b, _numbers.Rational):
                return a._numerator == b.numerator and a._denominator == b.denominator
            if isinstance(b, float):
                return a == a.from_float(b) if _math.isfinite(b) else 0.0 == b
            if isinstance(b, complex):
                return b.imag == 0 and a == b.real
            return NotImplemented

        def _compared(self, other, op):
            if isinstance(other, _numbers.Rational):
                return op(self._numerator * other.denominator, self._denominator * other.numerator)
            if isinstance(other, float):
                return op(self, self.from_float(other)) if _math.isfinite(other) else op(0.0, other)
            return NotImplemented

        def __lt__(a, b):
            return a._compared(b, _operator.lt)

        def __gt__(a, b):
            return a._compared(b, _operator.gt)

        def __le__(a, b):
            return a._compared(b, _operator.le)

        def __ge__(a, b):
            return a._compared(b, _operator.ge)

        def __bool__(a):
            return a._numerator != 0

        def __float__(a):
            return a._numerator / a._denominator

        def __reduce__(self):
            return (type(self), (self._numerator, self._denominator))

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self
    """#

  /// `cmath`, written in the language.
  static let cmathSource = #"""
    """Functions of complex numbers."""
    import math as _math
    from math import e, inf, nan, pi, tau

    infj, nanj = complex(0.0, inf), complex(0.0, nan)


    def phase(z):
        """The angle of a number."""
        z = complex(z)
        return _math.atan2(z.imag, z.real)


    def polar(z):
        """Distance from zero and angle."""
        return abs(complex(z)), phase(z)


    def rect(r, phi):
        """A number from distance and angle."""
        if phi == 0:
            return complex(r, phi * r)
        return complex(r * _math.cos(phi), r * _math.sin(phi))


    def exp(z):
        z = complex(z)
        scale = _math.exp(z.real)
        return complex(scale * _math.cos(z.imag), scale * _math.sin(z.imag))


    def log(z, base=None):
        z = complex(z)
        if z == 0:
            raise ValueError('math domain error')
        result = complex(_math.log(abs(z)), phase(z))
        return result if base is None else result / log(base)


    def log10(z):
        result = log(z)
        return complex(result.real / _math.log(10), result.imag / _math.log(10))


    def sqrt(z):
        z = complex(z)
        a, b = z.real, z.imag
        if a == 0 and b == 0:
            return complex(0.0, b)
        s = _math.sqrt((abs(a) + _math.hypot(a, b)) / 2)
        d = abs(b) / (2 * s)
        return complex(s, _math.copysign(d, b)) if a >= 0 else complex(d, _math.copysign(s, b))


    def cosh(z):
        z = complex(z)
        return complex(_math.cos(z.imag) * _math.cosh(z.real), _math.sin(z.imag) * _math.sinh(z.real))


    def sinh(z):
        z = complex(z)
        return complex(_math.cos(z.imag) * _math.sinh(z.real), _math.sin(z.imag) * _math.cosh(z.real))


    def tanh(z):
        return sinh(z) / cosh(z)


    def cos(z):
        z = complex(z)
        return cosh(complex(-z.imag, z.real))


    def sin(z):
        z = complex(z)
        result = sinh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)


    def tan(z):
        z = complex(z)
        result = tanh(complex(-z.imag, z.real))
        return complex(result.imag, -result.real)


    def isnan(z):
        z = complex(z)
        return _math.isnan(z.real) or _math.isnan(z.imag)


    def isinf(z):
        z = complex(z)
        return _math.isinf(z.real) or _math.isinf(z.imag)


    def isfinite(z):
        z = complex(z)
        return _math.isfinite(z.real) and _math.isfinite(z.imag)


    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        """Whether two numbers are nearly equal."""
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
    """#
}
