# Names and nested lists share one list until it is copied
a = [1, 2, 3]
b = a
c = a[:]
b.append(4)
print(a, c, a is b, a is c)
rows = [[0] * 3] * 2
rows[0][1] = 5
print(rows, rows[0] is rows[1])
rows = [[0] * 3 for _ in range(2)]
rows[0][1] = 5
print(rows)
shallow = list(rows)
shallow[0][0] = 9
print(rows)

def change(values):
    values.append("inside")
    values = ["rebound"]
    return values

outer = ["outside"]
print(change(outer), outer)
a += [5]
print(b)
a = a + [6]
print(b, a)
loop = [1]
loop.append(loop)
print(loop)
