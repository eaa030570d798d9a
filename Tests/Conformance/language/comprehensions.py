# Comprehensions nest, filter and keep their variable to themselves
x = "outside"
print([x * x for x in range(5)], x)
print([x for x in range(20) if x % 2 if x % 3])
print([(a, b) for a in range(3) for b in range(a)])
print([[row * 3 + column for column in range(3)] for row in range(2)])
print({word: len(word) for word in ("mean", "sum")}, {c for c in "aa"}, sum(x for x in range(4)))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row])
print(["even" if n % 2 == 0 else "odd" for n in range(3)])
print(tuple(x for x in "ab"), list(map(lambda v: v + 1, [1, 2])), list(filter(None, [0, 1, "", "a"])))
