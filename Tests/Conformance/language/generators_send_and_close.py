# send gives a generator a value, close ends it, return sets the value of StopIteration
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

def careful():
    try:
        yield 1
    finally:
        print("closed")

g = careful()
print(next(g))
g.close()
print(list(g))
g = countdown(1)
g.send("too early")
