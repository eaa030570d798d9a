# A frozenset can be an element or a key
s = frozenset([1, 2])
print(s, {s: "value"}[frozenset([2, 1])], s | {3}, s == {1, 2}, 1 in s, len(s))
try:
    s.add(3)
except AttributeError as error:
    print(error)
