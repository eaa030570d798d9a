# Dictionaries keep the order of insertion
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, len(d), "a" in d, 2 in d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items())
print(d.get("z"), d.get("z", 0), d.pop("a"), d.pop("z", None), d)
print(d.setdefault("n", []), d.setdefault("b", 5), d)
d.update({"b": 0}, q=1)
print(d, d.popitem(), d)
del d["b"]
print(d, dict(x=1, y=2), dict([("k", "v")]), {i: i * i for i in range(3)})
print({"a": 1} | {"b": 2}, {"a": 1, "b": 2} == {"b": 2, "a": 1})
print({1: "int", 1.0: "float", True: "bool"}, {None: 0, (1,): 1})
for key in d:
    print(key, d[key])
print(dict.fromkeys("ab", 0), {}, bool({}))
print({"outer": {"inner": [1, 2]}}["outer"]["inner"][1])
