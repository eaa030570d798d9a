# dict: get, setdefault, pop, popitem, update, fromkeys, copy.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("n"), d.pop("n", "gone"), d.popitem(), d)
d.update({"a": 10}); d.update([("x", 1), ("y", 2)]); d.update(z=3); d.update({"q": 1}, w=2); print(d, d.update())
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {}.fromkeys((3,), []), dict.fromkeys(range(2), "v"))
c = d.copy(); c["a"] = 0; print(d["a"], c["a"], len(d), "a" in d, 10 in d); d.clear(); print(d)
print({"a": 1} | {"b": 2}, {1: 2} == {1: 2}, {1: 2} != {1: 3}, dict(a=1, b=2), dict([(1, 2)]), dict({"k": 1}, j=2))
e = {}; e |= {"a": 1}; e |= [("b", 2)]; print(e); del e["a"]; print(e, list(reversed({"p": 1, "q": 2})))
d = {}
for i in range(20): d[i] = i * i
for i in range(0, 20, 2): del d[i]
d[0] = "again"; print(d)
