# Unpacking takes the right number of values
for text in ("a, b = 1, 2, 3", "a, b, c = 1, 2", "a, *b, c = [1]", "a, b = 5", "a, b = None", "(a, b), c = 1, 2", "a, b = {}", "a, b = iter([1])"):
    try: exec(text)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
for x, y in [(1, 2), (3, 4, 5)]:
    print(x, y)
