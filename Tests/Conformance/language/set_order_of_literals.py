# Sets of constants are in the order of CPython's two passes
print({37, 9, 21}, {5, 13, 21, 29}, {1, 2, 3}, {9, 1, 17, 25, 33})
print({27, 58, 59, 50} & {58, 59, 27, 50, 1}, {18, 33, 23, 39}, {40, 49, 34} | {2})
for x in {8, 16, 0, 24}: print(x, end=" ")
