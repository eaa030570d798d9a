def run():
    return sum([i * i for i in range(400000) if i % 3 == 0])
