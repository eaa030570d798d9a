# What a bytearray refuses
for text in ("bytearray('a')", "bytearray([256])", "hash(bytearray())", "b[0]", "b.append(-1)", "b.append('a')", "b.pop()",
             "b.remove(3)", "bytearray(b'abc')[9]", "bytearray(b'a')['x']", "bytearray(-1)"):
    b = bytearray()
    try: print(eval(text))
    except Exception as e: print(text, type(e).__name__, e)
b = bytearray(b"abc")
for value in (300, "a", 1.5):
    try: b[0] = value
    except Exception as e: print(type(e).__name__, e)
