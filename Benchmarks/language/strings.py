def run():
    words = []
    for i in range(60000):
        words.append("w" + str(i % 100))
    return len(" ".join(words).split(" "))
