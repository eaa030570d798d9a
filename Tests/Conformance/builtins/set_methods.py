# set and frozenset: algebra by method and by operator, in the order CPython shows for small integers.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.union(b, [9]), a.intersection([3, 1]), a.difference(b, [1]), a.symmetric_difference([1, 7]))
print(a.issubset({1, 2, 3, 4}), a.issuperset([1]), a.isdisjoint([8]), a <= a, a < a, a >= {1}, a > {1}, a == {3, 2, 1}, a != b)
s = set(); print(s.add(1), s.add(1), s.update([2, 3], (4,)), s, s.discard(9), s.remove(1), s, s.pop(), s, s.clear(), s)
s = {1, 2, 3, 4, 5}; s.intersection_update([1, 2, 3]); print(s); s.difference_update([1]); print(s); s.symmetric_difference_update({2, 8}); print(s)
s |= {10}; s &= {3, 10, 8}; s -= {8}; s ^= {3, 4}; print(s, s.copy() == s, s.copy() is s)
f = frozenset([1, 2]); print(f, f | {3}, {3} | f, f.union([5]), f.copy() is f, hash(f) == hash(frozenset([2, 1])), f == {1, 2}, {f: 1}[frozenset([2, 1])], frozenset())
print(set(range(20)), set([100, 50, 7, 33, 8, 64]), {i * 7 % 31 for i in range(12)}, set("a"), len(set("hello")), 3 in a, set() or "empty", set([100, 50, 7]) | set([33, 8, 64, 128]), set([33, 8, 64, 128]) ^ set([8, 100, 7]), set(range(0, 100, 9)) - {9, 18}, set(range(0, 100, 9)) & set(range(0, 100, 6)))
x = set(range(10)); print([x.pop() for _ in range(4)], x); x.add(0); print(x.pop(), x)
