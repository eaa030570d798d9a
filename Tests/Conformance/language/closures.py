# A closure keeps the variable, not its value
def counter():
    count = 0
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step

first, second = counter(), counter()
print(first(), first(), first(10), second())

functions = [lambda: i for i in range(3)]
print([function() for function in functions])
functions = [lambda i=i: i for i in range(3)]
print([function() for function in functions])

def outer():
    value = "before"
    def inner():
        return value
    value = "after"
    return inner()

print(outer())
