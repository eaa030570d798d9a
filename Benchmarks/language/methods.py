class Counter:
    def __init__(self):
        self.n = 0

    def step(self, k):
        self.n += k


def run():
    counter = Counter()
    for i in range(400000):
        counter.step(i)
    return counter.n
