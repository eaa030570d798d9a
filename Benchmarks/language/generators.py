def numbers(n):
    for i in range(n):
        yield i


def run():
    return sum(numbers(400000))
