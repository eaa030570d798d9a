# What int, float and the like say of texts
for f in (lambda: int("x"), lambda: int("1.5"), lambda: int(""), lambda: int("12", 2), lambda: int("1", 99), lambda: float("a"), lambda: float(""),
          lambda: int(None), lambda: float([]), lambda: int("é"), lambda: int(float("inf")), lambda: int(float("nan")), lambda: chr(-1), lambda: ord("ab"), lambda: bytes("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
int("forty-two")
