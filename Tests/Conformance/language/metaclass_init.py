# A metaclass with __init__ alone; type() takes the metaclass of the bases
class Meta(type):
    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
        cls.tag = name.lower()
class A(metaclass=Meta):
    pass
class B(A):
    x = 1
print(A.tag, B.tag, type(B).__name__, B.x)
C = type("C", (A,), {"x": 2})
print(type(C).__name__, C.tag, C.x, C.__bases__ == (A,))
class Maker(type):
    def __new__(metatype, name, bases, namespace):
        namespace["y"] = 2
        return super().__new__(metatype, name, bases, namespace)
class D(metaclass=Maker):
    pass
E = type("E", (D,), {})
print(type(E).__name__, E.y, D.y, isinstance(E, Maker))
class Refusing(type):
    def __init__(cls, name, bases, namespace):
        if bases:
            raise TypeError(f"{name} may not derive")
class F(metaclass=Refusing):
    pass
try:
    type("G", (F,), {})
except TypeError as error:
    print(error)
class H(F):
    pass
