# Subclasses of list, dict, set and tuple override methods and reach the originals through super().
class Counter(dict):
    def __missing__(self, key): return 0
c = Counter()
for ch in "hello": c[ch] += 1
print(c, c["zz"], len(c), isinstance(c, dict), c == {"h": 1, "e": 1, "l": 2, "o": 1}, type(c).__name__, c.get("q"), sorted(c.items()))
class Log(list):
    def __init__(self, *a):
        super().__init__(a); self.n = 0
    def append(self, x):
        self.n += 1; super().append(x * 2)
    def __getitem__(self, i):
        return ("got", super().__getitem__(i))
    def __len__(self): return super().__len__() + 100
    def __repr__(self): return "Log" + super().__repr__()
    def __contains__(self, x): return not super().__contains__(x)
    def __eq__(self, o): return super().__eq__(o)
l = Log(1, 2); l.append(5); print(l, l[0], len(l), l.n, 1 in l, 99 in l, [x for x in l], l == [1, 2, 10], l + [1], sum(l), sorted(l), str(l), bool(l))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 10)
    def __getitem__(self, k): return super().__getitem__(k) + 1
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
    def __iter__(self): return iter(sorted(super().__iter__()))
    def update(self, *a, **k): super().update(*a, **k); return self
d = D(b=1); d["a"] = 2; print(d, d["a"], list(d), d.update(z=3), d.pop("z")); del d["a"]; print(d)
class Stack(list):
    def push(self, x): self.append(x); return self
s = Stack(); s.push(1).push(2); print(s, s.pop(), Stack([1, 2, 3])[1:], type(Stack([1])[:]).__name__, Stack("ab"), s + [5], isinstance(s, list))
class S(set):
    def add(self, x): super().add(x + 1)
q = S([1]); q.add(5); print(q, q | {9}, len(q), 6 in q, q == {1, 6}, type(q | {1}).__name__)
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    def __add__(self, o): return Point(self[0] + o[0], self[1] + o[1])
p = Point(1, 2); print(p, p.x, p + Point(3, 4), p == (1, 2), hash(p) == hash((1, 2)), len(p), type(p + p).__name__, *p)
class Attr(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
a = Attr(x=1); a.y = 2; print(a.x, a.y, a)
try: a.zz
except AttributeError as e: print("AttributeError", e)
class Default(dict):
    def __init__(self, factory, *a):
        super().__init__(*a); self.factory = factory
    def __missing__(self, k):
        self[k] = v = self.factory(); return v
g = Default(list); g["a"].append(1); g["a"].append(2); print(g, g.factory is list)
for f in [lambda: Stack(1), lambda: Stack(1, 2), lambda: Counter(1), lambda: Point(1), lambda: Stack().pop(), lambda: S(5), lambda: c.nope]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
