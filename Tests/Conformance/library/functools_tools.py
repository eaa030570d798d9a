# functools: caching, partial application, ordering
import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps


@lru_cache(maxsize=None)
def fib(n):
    """The nth number."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info(), fib.__name__, fib.__doc__)
fib.cache_clear()
print(fib.cache_info())


@lru_cache(maxsize=2)
def f(x):
    print("computing", x)
    return x


f(1), f(2), f(1), f(3), f(2)
print(f.cache_info())
p = partial(int, base=2)
print(p("101"), partial(pow, 2)(5), p.func, p.args, p.keywords)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 10))


def loud(g):
    @wraps(g)
    def inner(*a, **k):
        return str(g(*a, **k)).upper()
    return inner


@loud
def greet(name):
    """Greets."""
    return f"hi {name}"


print(greet("x"), greet.__name__, greet.__doc__, greet.__wrapped__("y"))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


@total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(V(1) < V(2), V(1) >= V(2), V(2) > V(1), V(1) <= V(1))


class C:
    @cached_property
    def x(self):
        print("once")
        return 5


c = C()
print(c.x, c.x, c.__dict__)


@singledispatch
def show(x):
    return "any"


@show.register(int)
def _(x):
    return "int"


@show.register
def _(x: list):
    return "list"


print(show(1), show([]), show("a"), show(True))


@cache
def sq(x):
    return x * x


print(sq(3), sq(3), sq.cache_info())
for text in ["reduce(max, [])", "reduce(max, 5)", "partial(3)", "f([])", "partial()", "lru_cache(maxsize='a')"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
