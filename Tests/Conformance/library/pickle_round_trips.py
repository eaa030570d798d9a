# pickle: values and objects of one's own, through bytes and files.
import io
import pickle
from collections import Counter, OrderedDict, defaultdict, namedtuple

Point = namedtuple("Point", ["x", "y"])


class Dog:
    def __init__(self, name):
        self.name = name
        self.tricks = []

    def __eq__(self, other):
        return isinstance(other, Dog) and self.__dict__ == other.__dict__


class Careful:
    def __init__(self):
        self.open, self.secret = 1, 2

    def __getstate__(self):
        return {"open": self.open}

    def __setstate__(self, state):
        self.open, self.secret = state["open"], None


values = [None, True, 0, -1, 255, 256, 65536, -2 ** 31, 2 ** 31, 2 ** 100, -2 ** 63, 0.1, -0.0, 1e308, 5e-324,
          float("inf"), "text", "zażółć 火", b"bytes", (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, [2]], {}, {"a": {1: 2}},
          {1, 2}, frozenset([3]), complex(1, 2), Point(1, 2), OrderedDict(a=1), Counter("aab"), range]
for value in values:
    for protocol in (2, 3, 4):
        assert pickle.loads(pickle.dumps(value, protocol)) == value, value
print(len(values), "values")
rex = Dog("Rex")
rex.tricks.append("sit")
copy = pickle.loads(pickle.dumps(rex))
print(copy == rex, copy is rex, type(copy).__name__)
shared = [rex, rex]
print(pickle.loads(pickle.dumps(shared))[0] is pickle.loads(pickle.dumps(shared))[0], (lambda p: p[0] is p[1])(pickle.loads(pickle.dumps(shared))))
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[0] is again)
careful = pickle.loads(pickle.dumps(Careful()))
print(careful.open, careful.secret)
buffer = io.BytesIO()
pickle.dump([1, 2], buffer)
pickle.dump("second", buffer)
buffer.seek(0)
print(pickle.load(buffer), pickle.load(buffer))
d = defaultdict(list, a=[1])
print(pickle.loads(pickle.dumps(d)))
for case in (lambda: pickle.load(buffer), lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(x for x in "a")):
    try:
        case()
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<function")[0])
