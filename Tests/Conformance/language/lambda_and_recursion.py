# Functions are values, and may call themselves
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
operations = {"add": lambda a, b: a + b, "mul": lambda a, b: a * b}
print({name: f(3, 4) for name, f in operations.items()})

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print([fib(n) for n in range(15)])

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

print(depth(900))

def even(n):
    return n == 0 or odd(n - 1)

def odd(n):
    return n != 0 and even(n - 1)

print(even(10), odd(7))
