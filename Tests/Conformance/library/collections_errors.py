# collections' errors carry CPython's texts
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
P = namedtuple("P", "x y")
p = P(1, 2)
for text in ["P(1)", "P(1, 2, 3)", "P(1, 2, z=3)", "p.z", "deque().pop()", "deque().popleft()", "deque([1])[3]",
             "defaultdict(5)", "defaultdict()['k']", "OrderedDict().popitem()", "namedtuple('A', 'a a')",
             "namedtuple('A', 'class')", "namedtuple('A', '_x')", "deque([1]).remove(2)", "deque(5)", "Counter(5)",
             "deque([], -1)", "p._replace(w=1)", "P._make([1])", "deque([1]).index(7)",
             "OrderedDict()['q']", "namedtuple('A', 'x', defaults=[1, 2])"]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
