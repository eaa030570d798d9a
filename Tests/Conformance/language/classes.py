# Classes have attributes of their own and of their instances, methods, properties and static methods
class Layer:
    count = 0
    kinds = []

    def __init__(self, size, name="layer"):
        self.size = size
        self.name = name
        Layer.count += 1

    def __repr__(self):
        return f"Layer({self.size}, name={self.name!r})"

    def grow(self, by=1):
        self.size += by
        return self

    @property
    def double(self):
        return self.size * 2

    @double.setter
    def double(self, value):
        self.size = value // 2

    @staticmethod
    def unit():
        return Layer(1, "unit")

    @classmethod
    def named(cls, name):
        return cls(0, name)

a = Layer(3)
b = Layer.named("b")
print(a, b, Layer.unit(), [a], str(b), Layer.count, a.count)
print(a.grow().grow(5).size, a.double, a.name)
a.double = 20
print(a.size, a.__dict__)
a.count = 100
print(a.count, Layer.count, b.count)
a.kinds.append("shared")
print(b.kinds, getattr(a, "size"), getattr(a, "missing", None), hasattr(a, "name"))
setattr(a, "extra", 1)
print(a.extra, isinstance(a, Layer), type(a).__name__, Layer.__name__)
del a.extra
print(hasattr(a, "extra"), callable(a.grow), callable(a))
