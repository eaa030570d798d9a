# __init_subclass__ hears of every subclass
class Base:
    known = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); Base.known.append((cls.__name__, tag))
class A(Base, tag="x"): pass
class B(A): pass
print(Base.known)
try:
    class C(Base, foo=1): pass
except TypeError as e: print(e)
try:
    class D(foo=1): pass
except TypeError as e: print(e)
