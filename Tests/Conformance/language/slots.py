# __slots__ says which attributes there may be
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a, S.__slots__, hasattr(s, "__dict__"))
for name in ("c", "b"):
    try: setattr(s, "c", 1) if name == "c" else s.b
    except AttributeError as e: print(e)
s.b = 3; print(s.b); del s.b
class T(S): pass
t = T(); t.zz = 1; print(t.zz)
class U(S): __slots__ = ("c",)
u = U(); u.c = 1; u.b = 2
try: u.d = 1
except AttributeError as e: print(e)
class W: __slots__ = "single"
w = W(); w.single = 1; print(w.single)
class D: __slots__ = ("a", "__dict__")
d = D(); d.q = 1; print(d.q)
