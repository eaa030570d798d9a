# A class shows its members through a read-only mapping
class A:
    """doc"""
    x = 1
    def f(self): pass
print(type(A.__dict__), A.__dict__["x"], "f" in A.__dict__, sorted(A.__dict__), A.__doc__, A.__module__, A.f.__qualname__)
try: A.__dict__["y"] = 1
except TypeError as e: print(e)
print(list(vars(A))[:2], A.__bases__, A.__base__, A.__mro__, A.mro(), A.__subclasses__(), A.__class__, A.f is A().f.__func__)
a = A(); a.__class__ = type("B", (A,), {"y": 2}); print(a.y, type(a).__name__)
a.__dict__["zz"] = 5; print(a.zz, a.__dict__); a.__dict__ = {"k": 1}; print(a.k, vars(a))
for name, value in (("__class__", 3), ("__dict__", 3)):
    try: setattr(a, name, value)
    except TypeError as e: print(e)
