# An except clause catches subclasses, and classes of one's own join the hierarchy
class NotConverged(RuntimeError):
    def __init__(self, steps):
        super().__init__(f"no minimum after {steps} steps")
        self.steps = steps

for kind in (LookupError, ArithmeticError, Exception):
    for make in (lambda: [][1], lambda: {}["k"], lambda: 1 // 0, lambda: int("x")):
        try:
            try:
                make()
            except kind as error:
                print(kind.__name__, "caught", type(error).__name__)
        except Exception as error:
            print(kind.__name__, "missed", type(error).__name__)

try:
    raise NotConverged(10)
except RuntimeError as error:
    print(error, error.steps, repr(error), isinstance(error, Exception))
print(issubclass(NotConverged, RuntimeError), issubclass(KeyError, IndexError))
print(NotConverged.__name__, NotConverged.__mro__[1:3])
