# Pow with three arguments
for args in (({}, 2, 7), (2, 1.5, 7), (2, 3, 0), (2, -1, 4), ("a", 2), (0, -1), (0.0, -1)):
    try: print(pow(*args))
    except Exception as e: print(type(e).__name__, e)
print(pow(2, -1, 7), pow(3, 4, 5), pow(base=2, exp=5), pow(2, 10, -7))
