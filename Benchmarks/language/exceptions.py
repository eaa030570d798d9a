def run():
    caught = 0
    for i in range(100000):
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError:
            caught += 1
    return caught
