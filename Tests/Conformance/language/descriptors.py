# Descriptors decide what reading, setting and deleting an attribute does
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.name} must be {self.t.__name__}")
        obj.__dict__[self.name] = v
    def __delete__(self, obj): del obj.__dict__[self.name]
class P:
    x = Typed(int); y = Typed(str)
p = P(); print(p.x); p.x = 3; print(p.x, p.__dict__, type(P.x).__name__)
try: p.y = 3
except TypeError as e: print(e)
del p.x; print(p.x)
class NonData:
    def __get__(self, obj, owner): return ("non-data", obj is None, owner.__name__)
class Q: n = NonData()
q = Q(); print(q.n, Q.n); q.n = 5; print(q.n)
