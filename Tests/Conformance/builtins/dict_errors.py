# dict: wrong arguments and missing keys are refused in CPython's words.
d = {"a": 1}
cases = [lambda: d["z"], lambda: d[1, 2], lambda: d.pop("z"), lambda: d.pop(), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get(key=1), lambda: {}.popitem(), lambda: d.update(1), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update({}, {}), lambda: d[[]], lambda: {[]: 1}, lambda: d.get([]), lambda: d.keys(1), lambda: d.clear(1), lambda: d.nope, lambda: d.has_key("a"), lambda: dict(1), lambda: dict([1, 2]), lambda: dict(["ab", "cde"]), lambda: dict.fromkeys(), lambda: dict.fromkeys(1), lambda: d.setdefault(), lambda: d + d, lambda: d < d, lambda: d | 1, lambda: dict.get(1, 2), lambda: d.copy(1), lambda: d.pop([])]
for f in cases:
    try: print("no error", f())
    except Exception as e: print(type(e).__name__, e)
try: del d["q"]
except KeyError as e: print(repr(e), e.args)
