# enum: members, values, lookups and errors
from enum import Enum, IntEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
    CRIMSON = 1

    def nice(self):
        return self.name.lower()


print(Color.RED, repr(Color.GREEN), Color.BLUE.value, Color(2), Color["BLUE"], list(Color), len(Color), Color.CRIMSON is Color.RED)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED.nice(), Color.RED in Color, isinstance(Color.RED, Color), {Color.RED: 1}[Color.RED])
print(f"{Color.RED}", Color, type(Color.RED))


class N(IntEnum):
    A = 1
    B = 2


print(N.A + 1, N.B > N.A, N.A == 1, sorted([N.B, N.A]), [10, 20, 30][N.B], f"{N.A}", int(N.B))
for make in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK):
    try:
        make()
    except Exception as e:
        print(type(e).__name__ + ":", e)
