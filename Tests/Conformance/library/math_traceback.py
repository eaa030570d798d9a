# an error of a native function shows the caller's line and nothing of the module
import math


def area(r):
    return math.pi * math.sqrt(r)


print(area(4))
print(area(-4))
