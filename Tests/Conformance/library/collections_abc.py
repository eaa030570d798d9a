# Abstract classes of containers recognise what has their methods
from collections.abc import *
for value in ([], (), "a", {}, set(), 3, len, iter([]), range(2), {}.keys(), (x for x in [])):
    print(type(value).__name__, [k.__name__ for k in (Iterable, Iterator, Sequence, Mapping, Set, Callable, Hashable, Sized, Generator) if isinstance(value, k)])
class Half(Sequence):
    def __init__(self, items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i] / 2
h = Half([2, 4, 6]); print(list(h), 2.0 in h, h.index(3.0), h.count(1.0), list(reversed(h)))
class Low(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Low(); m["A"] = 1; m.update(B=2); print(dict(m), "a" in m, m.pop("B"), m.get("z", 0), list(m.items()), m == {"a": 1})
try: Sequence()
except TypeError as e: print(e)
