# Functions call themselves and each other
def factorial(n):
    if n in (0, 1):
        return 1
    return n * factorial(n - 1)
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
def depth(tree): return 1 + max((depth(t) for t in tree), default=0) if isinstance(tree, list) else 0
print(factorial(20), is_even(10), is_odd(7), depth([1, [2, [3, []]], 4]))
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}{c}"
        yield from hanoi(n - 1, b, a, c)
print(list(hanoi(3)))
