# dataclasses: constructor, repr, comparison, defaults, frozen instances
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class P:
    x: int
    y: float = 2.0
    tags: list = field(default_factory=list)


p = P(1)
q = P(1, 2.0)
q.tags.append("t")
print(p, q, p == P(1), p == q, asdict(q), astuple(p), replace(p, x=5), is_dataclass(p), [f.name for f in fields(P)])


@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = field(default="z", compare=False, repr=False)

    def __post_init__(self):
        if self.a < 0:
            raise ValueError("negative")


print(V(1) < V(2), sorted([V(3), V(1)]), hash(V(1)) == hash(V(1)), {V(1): "one"}[V(1)])


@dataclass
class W(P):
    z: int = 0


print(W(1, z=3))
for make in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: V(-1), lambda: setattr(V(1), "a", 2), lambda: hash(p), lambda: P(w=1),
             lambda: asdict(5)):
    try:
        make()
    except Exception as e:
        print(type(e).__name__ + ":", e)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as e:
    print(e)
