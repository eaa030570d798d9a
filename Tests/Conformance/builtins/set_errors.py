# set: wrong arguments and missing elements are refused in CPython's words.
a = {1}
cases = [lambda: a.remove(5), lambda: a.remove("k"), lambda: set().pop(), lambda: a.add(), lambda: a.add([]), lambda: {[]}, lambda: a.add(1, 2), lambda: a.union(1), lambda: a | [1], lambda: a & 1, lambda: a < [1], lambda: a + a, lambda: a[0], lambda: frozenset().add(1), lambda: a.update(1), lambda: a.update(x=1), lambda: a.issubset(1), lambda: a.isdisjoint(), lambda: set(1), lambda: set(1, 2), lambda: hash(a), lambda: a.pop(1), lambda: a.nope, lambda: set.add(1, 2), lambda: a.discard({}), lambda: a - 1, lambda: a ^ None]
for f in cases:
    try: print("no error", f())
    except Exception as e: print(type(e).__name__, e)
try:
    for x in a: a.add(x + 1)
except RuntimeError as e: print(e)
