# copy: shallow copies share what is inside, deep copies do not
import copy


class Node:
    def __init__(self, v, kids=()):
        self.v = v
        self.kids = list(kids)


a = [1, [2, 3], {"k": (4, [5])}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(9)
print(b, c, b[1] is a[1], c[1] is a[1])
n = Node(1, [Node(2)])
n.self = n
m = copy.deepcopy(n)
print(m.kids[0].v, m.kids[0] is n.kids[0], m.self is m, copy.copy(n).kids is n.kids)
loop = []
loop.append(loop)
d = copy.deepcopy(loop)
print(d[0] is d, copy.deepcopy((1, "a")), copy.copy({1, 2}), copy.deepcopy({"a": {1}}))
