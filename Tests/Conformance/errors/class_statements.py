# Classes that cannot be made
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class I1: pass
class I2(I1): pass
def one():
    class Z(A, metaclass=M2): pass
def two(): type("X", (int, str), {})
def three():
    class I3(I1, I2): pass
def four():
    class B(bool): pass
def five():
    class C(3): pass
def six():
    class D(I1, I1): pass
def seven():
    class E: __slots__ = ("x",); x = 1
for f in (one, two, three, four, six, seven):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
three()
