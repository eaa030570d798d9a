def run():
    items = []
    for i in range(300000):
        items.append(i)
    total = 0
    for i in range(len(items)):
        total += items[i]
    return total
