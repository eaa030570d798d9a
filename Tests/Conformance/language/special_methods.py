# Operators, len, indexing, iteration, calls and comparison reach special methods
class Vector:
    def __init__(self, *values):
        self.values = list(values)

    def __repr__(self):
        return "Vector(" + ", ".join(map(repr, self.values)) + ")"

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.values, other.values)))

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Vector(*(a * factor for a in self.values))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __iadd__(self, other):
        self.values = [a + b for a, b in zip(self.values, other.values)]
        return self

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]

    def __setitem__(self, index, value):
        self.values[index] = value

    def __contains__(self, value):
        return value in self.values

    def __iter__(self):
        return iter(self.values)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.values == other.values

    def __bool__(self):
        return any(self.values)

    def __call__(self, x):
        return sum(v * x ** i for i, v in enumerate(self.values))

v = Vector(1, 2, 3)
w = v
print(v + v, v * 2, 2 * v, -v, len(v), v[0], v[1:], 3 in v, list(v), v == Vector(1, 2, 3), v != Vector(1))
v += Vector(1, 1, 1)
v[0] = 10
print(v, w, v is w, bool(Vector(0)), v(2), [*v])
a, b, c = v
print(a, b, c)
try:
    v * "x"
except TypeError as error:
    print(error)
