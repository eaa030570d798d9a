# math's errors carry CPython's texts
import math
for text in ["math.sqrt(-1)", "math.log(0)", "math.log(-5)", "math.exp(1000)", "math.sqrt('a')", "math.sin(None)",
             "math.acos(2)", "math.sqrt()", "math.sqrt(1, 2)", "math.sqrt(x=1)", "math.factorial(-1)",
             "math.factorial(2.5)", "math.floor(math.inf)", "math.floor(math.nan)", "math.floor('x')", "math.trunc('x')",
             "math.pow(0, -1)", "math.pow(-2, 0.5)", "math.pow(1e200, 2)", "math.fmod(1, 0)", "math.gcd(1.5, 2)",
             "math.comb(3, -1)", "math.isqrt(-1)", "math.gamma(-1)", "math.lgamma(0)", "math.sin(math.inf)",
             "math.log(10, 1)", "math.atan2(1)", "math.dist((1,), (1, 2))", "math.ldexp(1.0, 5000)",
             "math.ldexp(1.0, 0.5)", "math.fsum([math.inf, -math.inf])", "math.isclose(1, 1, rel_tol=-1)",
             "math.sqrt(10**400)", "math.log2(0)", "math.perm(-1)", "math.prod(5)", "math.nothing"]:
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
