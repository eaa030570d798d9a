# Augmented assignment evaluates its target once
def index():
    print("index")
    return 0

values = [1, 2]
values[index()] += 10
print(values)
x = 7
x -= 2; x *= 3; x //= 2; x **= 2; x %= 10
print(x)
x = 7
x /= 2
print(x)
x = 6
x &= 5; x |= 8; x ^= 1; x <<= 2; x >>= 1
print(x)
s = "a"
s += "b"
s *= 2
print(s)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
