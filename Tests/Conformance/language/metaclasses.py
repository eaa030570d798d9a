# A metaclass makes classes, calls them and has methods for them
class M(type):
    def __new__(m, name, bases, ns, **kw): print("new", name, sorted(k for k in ns if not k.startswith("__")), kw); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print("call", a); return super().__call__(*a, **k)
    def __len__(cls): return 7
    def __getattr__(cls, n): return "meta " + n
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 1
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"pre": 1}
    def __repr__(cls): return f"<M {cls.__name__}>"
class A(metaclass=M, flag=True):
    a = 1
    def __init__(self, x): self.x = x
print(A(3).x, len(A), A.foo, A.pre, list(A), 1 in A, A, type(A), isinstance(A, M))
class B(A): pass
print(type(B), B)
N = type("N", (object,), {"v": 3, "f": lambda self: self.v}); print(N().f(), N.__name__, N)
def maker(name, bases, ns): return (name, bases, sorted(k for k in ns if k[0] != "_"))
class F(metaclass=maker): x = 1
print(F)
