# Flags are bits with names
from enum import Flag, IntFlag, auto
class F(Flag): R = 1; W = 2; X = 4
print(F.R | F.W, repr(F.R | F.W), F.R in (F.R | F.W), F.R & F.W, bool(F.R & F.W), ~F.R, F(3), F.R ^ F.X, list(F.R | F.X), (F.R | F.W).value)
class P(IntFlag): A = auto(); B = auto(); C = auto()
print(P.A | P.C, repr(P.A | P.B), P.C.value, P(3), P.A + 1, P.A | 8)
try: F(8)
except ValueError as e: print(e)
try: 1 in F.R
except TypeError as e: print(e)
print((F.R | F.W) ^ F.W, F.R ^ F.R, (P.A | P.B) ^ P.B)
