# Divmod has words of its own
for a, b in ((1.5, 0.0), (1, 0), ("a", 1), (1, []), (None, None), (10**20, 0)):
    try: divmod(a, b)
    except Exception as e: print(type(e).__name__, e)
    try: a // b
    except Exception as e: print(type(e).__name__, e)
    try: a % b
    except Exception as e: print(type(e).__name__, e)
