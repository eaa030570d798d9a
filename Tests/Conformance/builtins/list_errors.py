# list and tuple: wrong arguments and missing elements are refused in CPython's words.
a = [1, 2]
cases = [lambda: a.append(), lambda: a.append(1, 2), lambda: a.append(x=1), lambda: a.clear(1), lambda: a.extend(1), lambda: a.extend(None), lambda: a.insert(1), lambda: a.insert("a", 1), lambda: a.insert(1.0, 1), lambda: a.pop(5), lambda: [].pop(), lambda: a.pop("a"), lambda: a.pop(1, 2), lambda: a.remove(9), lambda: a.index(9), lambda: a.index("x"), lambda: a.index(), lambda: a.index(1, "a"), lambda: a.index(1, 5), lambda: a.count(), lambda: a.copy(1), lambda: a.reverse(1), lambda: a.nope, lambda: a.push(1), lambda: list.append(1, 2), lambda: list.append(), lambda: a[5], lambda: a["x"], lambda: [1] + (2,), lambda: a * "x",
  lambda: (1, 2).index(3), lambda: (1, 2).count(), lambda: (1,).append(2), lambda: (1,).index(1, 1), lambda: (1,)[3]]
for f in cases:
    try: print("no error", f())
    except Exception as e: print(type(e).__name__, e)
