# An error inside a generator that a function consumes
def numbers():
    for n in (2, 1, 0):
        yield 10 // n
print(sum(x for x in (1, 2)))
total = sum(numbers())
