# two names for one array: += changes both, + makes a new one
import numpy as np
a = np.array([1.0, 2.0])
b = a
b += 1
print(a, a is b)
b = b + 1
print(a, b, a is b)
def change(x):
    x *= 10
    x = x + 1
    return x
print(change(a), a)
rows = [a] * 2
rows[0][0] = -1
print(rows, np.array(rows))
out = np.zeros(2)
print(np.add(a, b, out=out) is out, out)
