# collections: containers work and print as CPython's
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d["a"], len(d), "c" in d, d.get("c"), dict(d))
n = defaultdict(int, {"x": 2}, y=3)
for ch in "hello":
    n[ch] += 1
print(n, sorted(n.items()), list(n))
c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), c.total(), sorted(c.elements()))
c.update("aaa")
c.subtract({"b": 1})
print(c, c + Counter(a=1, q=2), c - Counter(a=3), c & Counter(a=2, b=9), c | Counter(z=3), Counter(), +c)
o = OrderedDict([("one", 1), ("two", 2)])
o["three"] = 3
o.move_to_end("one")
print(o, list(o), o.popitem(), o.popitem(last=False), o == {"two": 2}, OrderedDict(a=1), OrderedDict())
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]), p == (1, 2), p + (3,), len(p))
x, y = p
print(x, y, isinstance(p, tuple), namedtuple("Q", ["a", "b"], defaults=[7])(1), hash(p) == hash((1, 2)), max(P(1, 2), P(3, 0)))
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
print(q, q.maxlen, q[0], q[-1], len(q), list(q), 2 in q, deque(), q.pop(), q.popleft(), q)
q = deque(range(5))
q.rotate(2)
print(q, list(reversed(q)), q.index(4), q.count(1), q == deque([3, 4, 0, 1, 2]))
q.extend([8, 9])
q.extendleft("ab")
q.remove(0)
q.insert(1, "i")
q[2] = "s"
del q[0]
q.reverse()
print(q, bool(deque()), q.copy() == q)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], m, sorted(m), len(m), m.parents, m.new_child({"b": 0})["b"])
