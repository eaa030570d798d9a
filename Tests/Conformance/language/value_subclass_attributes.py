# Instances of subclasses of int, float, str, bytes and tuple carry attributes
class Count(int): pass
i = Count(5); i.unit = "m"; i.scale = 2
print(i.unit, i + 1, i.__dict__, type(i + 1)); del i.unit
print(hasattr(i, "unit"), vars(i))
class Length(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
f = Length(2.5, unit="cm"); print(f, f.unit, f * 2, repr(f))
class Text(str):
    def __new__(cls, value):
        made = str.__new__(cls, value); made.size = len(value); return made
s = Text("abc"); print(s, s.size, s.upper(), type(s.upper()))
class Data(bytes): pass
b = Data(b"ab"); b.z = 3; print(b, b.z)
class Pair(tuple): pass
t = Pair((1, 2)); t.z = 3; print(t, t.z)
class Z(complex): pass
c = Z(1, 2); c.z = 3; print(c, c.z)
for value in (5, "a", 5.0, [], (1,), None, b"x", 1j):
    try: value.x = 1
    except AttributeError as e: print(e)
