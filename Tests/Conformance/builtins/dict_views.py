# dict views: live, ordered, and sets where keys and items are concerned.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i)); d["c"] = 3; print(k, v, i)
print("a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, "zz" in k, list(k), sorted(v), [x for x in i])
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), type(k).__name__, type(v).__name__, type(i).__name__)
print(sorted(k & {"a", "z"}), sorted(k | ["q"]), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted(i & {("a", 1)}), sorted({"a", "z"} & k), k == {"a", "b", "c"}, k == {"a": 0, "b": 0, "c": 0}.keys(), k >= {"a"}, {"a"} < k, k == ["a", "b", "c"], k.isdisjoint(["z"]))
print(v == d.values(), i == d.items(), dict(i), dict(zip(k, v)), max(d, key=d.get), sum(d.values()), sorted(d.items(), key=lambda kv: -kv[1]))
for name, n in d.items(): print(name, n)
try:
    for x in d: d[x + "!"] = 0
except RuntimeError as e: print(e)
for f in [lambda: k[0], lambda: v + v, lambda: k & 1, lambda: hash(k), lambda: k.add(1), lambda: v & {1}, lambda: iter(k) is iter(k)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
