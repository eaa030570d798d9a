# Inspect shows signatures, sources and kinds
import inspect
def f(a, b=2, *c, d, **e): "doc"; return 1
def g(x: int, /, y: str = "a", *, z) -> float: return 0.0
class A:
    def __init__(self, n, m=1): pass
    def m(self, k): return k
print(inspect.signature(f), inspect.signature(g), inspect.signature(A), inspect.signature(A(1).m), inspect.getdoc(f))
print(list(inspect.signature(f).parameters), inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A(1).m), inspect.isgeneratorfunction(f))
print(inspect.getsource(f)); b = inspect.signature(f).bind(1, d=3); print(b.args, b.kwargs)
for args in ((), (1, 2, 3)):
    try: inspect.signature(f).bind(*args)
    except TypeError as e: print(e)
