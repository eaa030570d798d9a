# A comparison asks the other operand when the first does not know
class LT:
    def __init__(s, x): s.x = x
    def __lt__(s, o): return s.x < o.x
    def __repr__(s): return str(s.x)
print(sorted([LT(3), LT(1)]), min([LT(5), LT(2)]), LT(1) > LT(2))
try: LT(1) <= LT(2)
except TypeError as e: print(e)
class NI:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
print(NI() == 1, NI() != 1)
for f in (lambda: NI() + 1, lambda: 1 + NI()):
    try: f()
    except TypeError as e: print(e)
class Sub(int):
    def __add__(self, o): return "sub"
    def __radd__(self, o): return "rsub"
print(1 + Sub(2), Sub(1) + 2, Sub(3) * 2, sum([Sub(1), 2]))
class E:
    def __eq__(self, o): return True
print(E() == 3, 3 == E(), E() != 3, [E()] == [1], 5 in [E()])
try: {E(): 1}
except TypeError as e: print(e)
