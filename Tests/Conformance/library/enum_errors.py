# What enumerations refuse
from enum import Enum, IntEnum, StrEnum, unique, auto
class C(Enum):
    RED = 1; GREEN = auto()
class S(StrEnum): A = auto(); BC = "x"
print(S.A, S.BC + "y", repr(S.A), S("x"))
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def extend():
    class D(C): X = 1
def double():
    @unique
    class U(Enum): A = 1; B = 1
attempt(lambda: C(9)); attempt(lambda: C["X"]); attempt(lambda: setattr(C, "RED", 3)); attempt(lambda: setattr(C.RED, "value", 3))
attempt(extend); attempt(double); attempt(lambda: C.RED < C.GREEN); attempt(lambda: C.FOO)
C(9)
