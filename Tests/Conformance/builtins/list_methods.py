# list: the methods that change a list in place, and those that look.
a = [3, 1, 2]
print(a.append(4), a.extend((5, 6)), a.insert(0, "x"), a.insert(-1, "y"), a.insert(100, "z"), a)
print(a.pop(), a.pop(0), a.pop(-2), a, a.remove(1), a, a.index(2), a.count(2))
a.reverse(); print(a); b = a.copy(); b.append(1); print(a, b, b is a); a.clear(); print(a)
a.extend(range(3)); a.extend("ab"); a.extend({"k": 1}); print(a)
a = [1, 2, 1, 3, True, 1.0]
print(a.index(1, 1), a.index(3, -4), a.count(1), a.index(3, 0, 4))
c = []; c.append(c); print(c, c.count(c) if False else "")
print([1, 2] + [3], [0] * 3, [1, 2] == [1, 2], [1, 2] < [1, 3], 2 in [1, 2])
