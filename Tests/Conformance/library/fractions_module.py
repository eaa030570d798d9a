# Fractions are exact
from fractions import Fraction
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.25"), float(Fraction(1, 4)), repr(Fraction(2, 4)), Fraction(0.5), Fraction(3, 2) ** 2, Fraction(7, 2) // 1)
print(Fraction(1, 3).limit_denominator(10), max(Fraction(1, 2), Fraction(2, 3)), Fraction(1, 2) == 0.5, hash(Fraction(2)) == hash(2), round(Fraction(7, 2)), Fraction("-3/9"))
for text in ("Fraction(1, 0)", "Fraction('a')", "Fraction(1.5, 2)", "Fraction([])"):
    try: eval(text)
    except Exception as e: print(type(e).__name__, e)
