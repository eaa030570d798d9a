# A class of numbers with all operators, forward, reflected and in place
class Value:
    def __init__(self, data): self.data = data
    def __repr__(self): return f"Value({self.data})"
    def _of(self, other): return other.data if isinstance(other, Value) else other
    def __add__(self, other): return Value(self.data + self._of(other))
    def __radd__(self, other): return self + other
    def __sub__(self, other): return Value(self.data - self._of(other))
    def __rsub__(self, other): return Value(other - self.data)
    def __mul__(self, other): return Value(self.data * self._of(other))
    __rmul__ = __mul__
    def __truediv__(self, other): return Value(self.data / self._of(other))
    def __rtruediv__(self, other): return Value(other / self.data)
    def __pow__(self, power, modulo=None): return Value(pow(self.data, power, modulo))
    def __neg__(self): return Value(-self.data)
    def __iadd__(self, other): self.data += self._of(other); return self
    def __matmul__(self, other): return f"{self} @ {other}"
    def __divmod__(self, other): return ("divmod", other)
    def __eq__(self, other): return self.data == self._of(other)
    def __lt__(self, other): return self.data < self._of(other)
    def __hash__(self): return hash(self.data)
    def __bool__(self): return self.data != 0
a, b = Value(6), Value(4)
print(a + b, a + 1, 1 + a, a - b, 10 - a, a * 2, 2 * a, a / b, 12 / a, a ** 2, pow(a, 2, 5), -a, a @ b, divmod(a, 2))
c = a; c += 1; print(a is c, a, a == 7, a != 7, a < b, b < a, sorted([a, b]), sum([Value(1), Value(2)]), len({Value(1), Value(1)}), not Value(0))
for f in (lambda: a & b, lambda: a // 2, lambda: "x" + a, lambda: a >= b, lambda: ~a, lambda: a[0]):
    try: f()
    except TypeError as e: print(e)
