# type names the class of a value
import math
for value in [1, 1.5, "s", True, None, [1], (1,), {1: 2}, {1}, range(3), len, lambda: 0, print, math, int, ValueError("x"), slice(1)]:
    print(type(value), type(value).__name__)
print(type(1) == int, type(1) is int, isinstance(1, (str, int)), isinstance(1.0, int), isinstance("s", object))

class Point:
    pass

def gen():
    yield

print(type(Point), Point, type(Point()), type(gen()), type(gen), type(Point().__init__).__name__)
print(int, str, list, type, object, type(type(1)))
