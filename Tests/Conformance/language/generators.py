# Generators run between their yields
def countdown(n):
    print("start")
    while n > 0:
        yield n
        n -= 1
    print("end")

g = countdown(2)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration:
    print("stopped")
print(list(countdown(2)), next(iter([]), "default"))
squares = (n * n for n in range(10))
print(next(squares), next(squares), sum(squares), list(squares))

def naturals():
    n = 0
    while True:
        yield n
        n += 1

for n in naturals():
    if n > 2:
        break
print(n, [a + b for a, b in zip(naturals(), [10, 20])])
a, b = countdown(2)
print(a, b)
