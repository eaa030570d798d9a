# range is a sequence that computes its elements
print(range(5), range(1, 5), range(0, 10, 3), list(range(5, 0, -2)), list(range(0)))
r = range(0, 100, 7)
print(len(r), r[3], r[-1], 49 in r, 50 in r, r[2:4], r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(2, 1), sum(range(101)))
print(list(reversed(range(4))), [i for i in range(3, -1, -1)], 10**15 in range(10**18))
