# A class with __iter__ and __next__ works wherever values are iterated over
class Halves:
    def __init__(self, start, least):
        self.value = start
        self.least = least

    def __iter__(self):
        return self

    def __next__(self):
        if self.value < self.least:
            raise StopIteration
        value = self.value
        self.value /= 2
        return value

print(list(Halves(8, 1)), sum(Halves(1, 0.1)), max(Halves(3, 1)), 2.0 in Halves(8, 1))
print([v for v in Halves(4, 2)], tuple(zip(Halves(2, 1), "ab")), dict(enumerate(Halves(2, 1))))
a, b = Halves(2, 1)
print(a, b)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), iter(it) is it)

class Sequence:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10

print(list(Sequence()), 20 in Sequence())
