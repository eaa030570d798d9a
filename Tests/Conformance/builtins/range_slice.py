# range and slice: their parts, count, index and indices.
r = range(2, 20, 3)
print(r.start, r.stop, r.step, r.count(5), r.count(6), r.index(8), r.count("a"), range(10, 0, -2).index(4), 5 in r, r[1:3], r[-1], len(r), r == range(2, 19, 3))
s = slice(1, 10, 2); print(s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(3).start, slice(5, 1).indices(3))
for f in [lambda: r.index(3), lambda: r.index("a"), lambda: s.indices(-1), lambda: s.indices("a"), lambda: r.nope, lambda: s.indices(), lambda: slice(1, 2, 0).indices(3)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
