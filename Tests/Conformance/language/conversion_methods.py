# Int, float, round, math and indices use the special methods of conversion
import math
class N:
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 4
    def __floor__(self): return 5
    def __ceil__(self): return 6
    def __abs__(self): return "abs"
print(int(N()), float(N()), round(N()), round(N(), 2), math.trunc(N()), math.floor(N()), math.ceil(N()), abs(N()))
class I:
    def __index__(self): return 2
print([1, 2, 3][I()], range(5)[I()], "abc"[I()], hex(I()), list(range(I())), [0] * I(), int(I()), [1, 2, 3, 4][:I()], bin(I()), float(I()))
