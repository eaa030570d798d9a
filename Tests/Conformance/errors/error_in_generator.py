# An exception in a generator shows the caller and the generator
def inverses(values):
    for value in values:
        yield 1 / value

def collect(values):
    return [x for x in inverses(values)]

print(collect([1, 2]))
print(sum(inverses([4, 0])))
