# sorted, min, max, sum, any, all, zip, enumerate, reversed, map
words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words), sorted(words, key=len), sorted(words, reverse=True), sorted(words, key=lambda w: (-len(w), w)))
print(min(words), max(words, key=len), min(3, 1, 2), max([1.5, 2]), min([], default="none"), sum([1, 2], 10), sum([0.1] * 3))
print(any([0, 1]), all([]), any([]), all([1, 0]))
print(list(zip([1, 2, 3], "ab")), list(zip()), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print(list(enumerate("ab")), list(enumerate("ab", start=1)), list(reversed([1, 2, 3])))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), abs(-3), abs(-2.5), divmod(7, 2), divmod(-7, 2), pow(2, 10), pow(2, 10, 7))
print(round(2.5), round(3.5), round(2.675, 2), round(-1.5), round(1234.5, -2), round(7), len({1, 2}))
pairs = [("b", 1), ("a", 1), ("c", 0)]
print(sorted(pairs, key=lambda p: p[1]), sorted([True, 0, 2.5, -1]))
