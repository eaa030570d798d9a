def adder(n):
    def add(x):
        return x + n
    return add


def run():
    add = adder(3)
    total = 0
    for i in range(400000):
        total = add(total)
    return total
