# Slices get, set and delete with negative bounds and steps
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[-3:], a[:-7])
print(a[::2], a[1::3], a[::-1], a[8:2:-2], a[5:2], a[2:100], a[-100:2])
a[2:5] = ["x"]
print(a)
a[1:1] = [7, 7]
print(a)
a[::4] = [0, 0, 0]
print(a)
del a[1:4]
print(a)
a[len(a):] = [99]
print(a)
print((1, 2, 3, 4)[1:3], "slice"[1:-1], range(10)[2:8:3], slice(1, 5, 2))
print([0, 1, 2, 3][slice(None, None, -2)])
