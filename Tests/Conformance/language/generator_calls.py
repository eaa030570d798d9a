# A generator calls functions that have more parameters than it has registers
def many(a, b=1, c=2, d=3, e=4, f=5, g=6, h=7, i=8, j=9, k=10, l=11, m=12, *args, n=13, **kw):
    return a + b + c + d + e + f + g + h + i + j + k + l + m + n + len(args) + len(kw)
def gen():
    for i in range(5):
        yield many(i, 2, n=5, z=1)
        yield from (many(x) for x in range(3))
class C:
    def __init__(self, a, b=2, **k): self.s = a + b
    def m(self, x=1, y=2): return self.s + x + y
def gen2():
    for i in range(4):
        c = C(i)
        yield c.m(y=5)
        yield C(i, b=7, q=1).m(3)
print(list(gen()), sum(gen2()), sorted(gen2(), key=lambda v, w=1: -v + w))
