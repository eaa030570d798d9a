# Named tuples, typed dicts and protocols as classes
from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, List
class N(NamedTuple):
    x: int
    y: str = "d"
    def both(self): return (self.x, self.y)
n = N(1); print(n, n.x, n._asdict(), n._replace(x=5), N._fields, N.__annotations__, N._field_defaults, n.both())
class TD(TypedDict): a: int
print(TD(a=1), TD.__annotations__, type(TD(a=1)))
@runtime_checkable
class HasM(Protocol):
    def m(self) -> int: ...
class Yes:
    def m(self): return 1
print(isinstance(Yes(), HasM), isinstance(3, HasM))
for text in ("N()", "N(1, 2, 3)", "isinstance([], List[int])", "List()", "HasM()"):
    try: eval(text)
    except TypeError as e: print(e)
