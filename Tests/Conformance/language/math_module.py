# The math module
import math
from math import sqrt, pi as circle
print(math.pi, math.e, math.inf, math.nan, math.tau)
print(sqrt(2), math.exp(1), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2), math.pow(2, 3))
print(math.sin(circle / 6), math.cos(0), math.tan(0.5), math.tanh(0.5), math.atan2(1, 1), math.hypot(3, 4))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3), math.factorial(20), math.gcd(12, 18), math.comb(5, 2))
print(math.isnan(math.nan), math.isinf(math.inf), math.isclose(0.1 + 0.2, 0.3), math.prod([1, 2, 3]), math.fsum([0.1] * 10))
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000)):
    try:
        bad()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
