# math's functions give the C library's results, digit for digit
import math
for name in ["acos", "asin", "atan", "asinh", "cbrt", "cos", "cosh", "degrees", "erf", "erfc", "exp", "exp2", "expm1",
             "fabs", "log1p", "radians", "sin", "sinh", "sqrt", "tan", "tanh", "ulp", "ceil", "floor", "trunc"]:
    f = getattr(math, name)
    print(name, [f(x) for x in (0.0, 0.25, 0.7, 1.0)])
print(math.acosh(1.5), math.atanh(0.5), round(math.lgamma(10.5), 12), math.gamma(5))
print(math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log(2**2000), math.log2(1 << 3000))
print(math.pow(2, 0.5), math.atan2(1, -1), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4))
print(math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist((1, 2), (4, 6)))
print(math.frexp(10.0), math.frexp(-0.3), math.ldexp(0.75, 4), math.modf(-3.25), math.modf(math.inf))
print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6), math.lcm(4, 6), math.lcm(), math.gcd(2**100, 2**70 * 3))
print(math.factorial(0), math.factorial(20), math.factorial(30), math.comb(10, 3), math.comb(100, 50), math.perm(5), math.perm(10, 3))
print(math.isqrt(10**30), math.isqrt(99), math.isqrt(2**62), math.isqrt(9223372036854775807))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.prod([1, 2, 3, 4]), math.prod([0.5, 2], start=3))
print(math.isclose(1.0, 1.0 + 1e-10), math.isclose(1, 2, rel_tol=0.5), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.nextafter(1, 2))
print(math.floor(1e20), math.ceil(-0.5), math.trunc(-2.7), math.floor(True))
