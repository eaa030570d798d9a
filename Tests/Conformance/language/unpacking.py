# Assignment unpacks sequences, with a star for the rest
a, b = 1, 2
a, b = b, a
print(a, b)
first, *rest = [1, 2, 3]
*start, last = "xyz"
head, *middle, tail = range(5)
print(first, rest, start, last, head, middle, tail)
(a, (b, c)), d = (1, (2, 3)), 4
print(a, b, c, d)
[x, y], z = "uv", "w"
print(x, y, z)
for i, (k, v) in enumerate([("a", 1), ("b", 2)]):
    print(i, k, v)
a = b = c = []
a.append(1)
print(b, c)
print([*range(3), *"ab"], (*[1], 2), {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1, 1]})
i = 0
values = [0, 0, 0]
i, values[i] = 1, 5
print(i, values)
