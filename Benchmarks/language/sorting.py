def run():
    state, items = 12345, []
    for _ in range(60000):
        state = (state * 1103515245 + 12345) % 2147483648
        items.append(state)
    items.sort()
    return items[0] + sorted(items, key=lambda v: -v)[0]
