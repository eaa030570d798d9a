# Sets hold each value once
s = {3, 1, 2, 3}
print(sorted(s), len(s), 2 in s, set(), {1} | {2}, {1, 2} & {2, 3}, {1, 2} - {2}, sorted({1, 2} ^ {2, 3}))
s.add(4)
s.discard(100)
s.remove(1)
print(sorted(s), s == {2, 3, 4}, {1} < {1, 2}, {1, 2}.issuperset({1}), {1}.isdisjoint({2}))
print(sorted(set("hello")), {x % 3 for x in range(9)} == {0, 1, 2}, sorted({*"ab"}))
