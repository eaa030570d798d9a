# Generators run between their yields
def countdown(n):
    print("start")
    while n > 0:
        received = yield n
        if received:
            print("received", received)
        n -= 1
    return "finished"

g = countdown(3)
print(next(g))
print(g.send("hello"))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)
print(list(countdown(2)), next(iter([]), "default"))

def chain(*parts):
    for part in parts:
        result = yield from part
        print("result", result)

print(list(chain([1, 2], countdown(1), "ab")))

def careful():
    try:
        yield 1
    finally:
        print("closed")

g = careful()
print(next(g))
g.close()
squares = (n * n for n in range(10))
print(next(squares), next(squares), sum(squares))

def naturals():
    n = 0
    while True:
        yield n
        n += 1

for n in naturals():
    if n > 2:
        break
print(n, [a + b for a, b in zip(naturals(), [10, 20])])
