def run():
    counts = {}
    for i in range(400000):
        key = i % 1000
        counts[key] = counts.get(key, 0) + 1
    return len(counts)
