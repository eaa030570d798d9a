# Enumerations with methods, mixed-in types and the functional form
from enum import Enum, IntEnum
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius**2, 2)
print(Planet.EARTH.g, Planet.EARTH.value, Planet.MARS)
class Op(Enum):
    ADD = "+"
    def __call__(self, a, b): return a + b
    @classmethod
    def parse(cls, s): return cls(s)
    def __str__(self): return f"op {self.value}"
print(Op.ADD(1, 2), Op.parse("+"), f"{Op.ADD}", Op.ADD)
class I(IntEnum): A = 1; B = 2
print(I.A < I.B, I.A + 1, I.A == 1, repr(I.A), str(I.A), f"{I.A}", sorted([I.B, I.A]), [10, 20, 30][I.A])
class Mood(str, Enum): GOOD = "good"
print(Mood.GOOD, Mood.GOOD == "good", Mood.GOOD.upper(), repr(Mood.GOOD))
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A
E2 = Enum("E2", "X Y Z"); print(M(99), list(E2), E2.Y.value, Enum("E3", {"P": 10}).P, len(E2), E2.X in E2, list(reversed(E2)))
