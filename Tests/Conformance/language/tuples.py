# Tuples print with a comma for one element, compare and hash by value
print((), (1,), (1, 2), ((1, 2), 3), tuple([1, 2]), tuple("ab"))
t = 1, 2, 3
print(t, t[1], t[-1], t + (4,), t * 2, len(t), 2 in t, t.index(3), t.count(1))
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, 2) == [1, 2], hash((1, 2)) == hash((1, 2)))
positions = {(0, 0): "origin", (1, 0): "right"}
print(positions[(0, 0)], positions[1, 0])

def pair():
    return "a", "b"

print(pair(), type(pair()).__name__)
