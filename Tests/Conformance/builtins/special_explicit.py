# Special methods of built-in types may be called by name.
print([1, 2].__len__(), [1].__contains__(1), [1, 2].__getitem__(0), (1, 2).__len__(), "ab".__len__(), {"a": 1}.__contains__("a"), {"a": 1}.__getitem__("a"), {1}.__len__(), range(3).__len__())
a = [1, 2, 3]; a.__setitem__(0, 9); a.__delitem__(1); print(a, a.__add__([4]), a.__mul__(2), a.__eq__([9, 3]), a.__eq__(1), a.__ne__([]), a.__lt__([10]), list.__len__(a), a.__iadd__([7]), a, a.__repr__(), a.__str__(), list(a.__reversed__()), list(a.__iter__()))
d = {}; dict.__setitem__(d, "k", 1); print(d, dict.__getitem__(d, "k"), d.__eq__({"k": 1}), d.__len__(), d.__or__({"z": 2})); d.__delitem__("k"); print(d)
print("a".__add__("b"), "a".__eq__("a"), "a".__eq__(1), "a".__lt__("b"), "ab".__mul__(2), "%s!".__mod__("x"), "x".__str__(), "x".__repr__(), "x".__format__(">3"), str.__len__("abc"), "a".__contains__("a"), "abc".__getitem__(-1), "a".__hash__() == hash("a"))
print({1}.__or__({2}), {1}.__and__([1]), {1, 2}.__sub__({1}), {1}.__eq__({1}), {1}.__le__({1, 2}), [].__hash__, hasattr([], "__iter__"), hasattr(1, "__iter__"), hasattr({}, "__getitem__"), hasattr("", "__len__"), hasattr(5, "__index__"))
it = iter([1, 2]); print(it.__next__(), next(it), object().__eq__(1), object.__repr__(5)[:4] if False else "", int.__new__(int, "7"), str.__new__(str, 5), list.__new__(list), dict.__new__(dict), tuple.__new__(tuple, [1, 2]))
for f in [lambda: [].__getitem__(0), lambda: {}.__getitem__("q"), lambda: "a".__add__(1), lambda: [].__add__(1), lambda: list.__len__(5), lambda: [].__len__(1), lambda: [].__hash__()]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
