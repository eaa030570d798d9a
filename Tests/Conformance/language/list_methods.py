# Lists change in place, and methods that change return None
a = [3, 1, 2]
print(a.append(4), a)
print(a.extend([5, 6]), a)
print(a.insert(1, 9), a.insert(100, 7), a.insert(-1, 8), a)
print(a.pop(), a.pop(0), a)
print(a.remove(9), a, a.index(4), a.count(2))
print(a.sort(), a, a.reverse(), a)
b = a.copy()
b.clear()
print(a, b, a + [0], [1, 2] * 2, len(a))
print([1, 2] == [1, 2], [1, 2] < [1, 3], [] < [0], 2 in a, [1, 2] is [1, 2])
a += (10, 11)
print(a)
a *= 2
print(a)
del a[0], a[-1]
print(a)
