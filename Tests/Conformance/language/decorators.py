# Decorators wrap a function from the bottom up, with and without arguments
def loud(function):
    print("decorating", function.__name__)
    def wrapper(*args):
        print("calling with", args)
        return function(*args)
    return wrapper

def times(count):
    def decorate(function):
        def wrapper(*args):
            return function(*args) * count
        return wrapper
    return decorate

@times(3)
@loud
def add(a, b):
    return a + b

print(add(1, 2))
print(add("a", "b"))
