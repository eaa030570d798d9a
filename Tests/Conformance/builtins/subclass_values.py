# Subclasses of int, float and str keep their class and their overrides.
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 100)
    def __repr__(self): return f"MyInt({int(self)})"
    def double(self): return self * 2
m = MyInt(5); print(m, m + 1, m - 1, 1 + m, m.double(), type(m).__name__, type(m - 1).__name__, m == 5, m < 6, hash(m) == hash(5), {5: "x"}[m], [10, 20, 30, 40, 50, 60][m], range(10)[m], isinstance(m, int), bool(MyInt(0)), int(m), float(m), f"{m:03d}", "%d" % m, -m, abs(m), MyInt("7"), m.bit_length(), sum([m, m]), max(m, 3), str(m))
class Str(str):
    def shout(self): return self.upper() + "!"
    def __add__(self, o): return Str(str.__add__(self, o))
s = Str("abc"); print(s, s.shout(), s + "d", type(s + "d").__name__, type(s.upper()).__name__, s == "abc", {"abc": 1}[s], len(s), s[0], "b" in s, repr(s), f"{s:>5}", s.split("b"), ",".join([s, "z"]), hash(s) == hash("abc"), isinstance(s, str), sorted([s, "aaa"]))
class V(str):
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
    __hash__ = str.__hash__
v = V("2.0"); print(v == "x", v < "1", v, v > "1", v != "2.0")
class F(float):
    def __str__(self): return "F" + super().__repr__()
f = F(1.5); print(f, f + 1, f * 2, f == 1.5, type(f + 1).__name__, f"{f:.2f}", hash(f) == hash(1.5), isinstance(f, float), int(f), f < 2, -f, bool(F(0)), float(f), round(f), max(f, 1), repr(f))
class Seconds(float):
    def __new__(cls, v): return super().__new__(cls, v * 60)
print(Seconds(2), Seconds(2) + 1)
class Even(int):
    def __new__(cls, v):
        if v % 2: raise ValueError("odd")
        return super().__new__(cls, v)
print(Even(4), Even(4) // 2, Even(4) / 8, Even(4) == 4.0)
for g in [lambda: Even(3), lambda: MyInt("x"), lambda: F("x"), lambda: Str(1, 2), lambda: m.nope, lambda: s.nope, lambda: m + "a"]:
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
