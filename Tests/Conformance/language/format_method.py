# __format__ gets the specification and gives a text
class V:
    def __init__(self, x): self.x = x
    def __format__(self, spec): return f"V<{spec}>{self.x:{spec or '.1f'}}"
print(f"{V(2.0)} {V(2.0):.3f}", "{:>8}".format(V(1.5)), format(V(1)), format(V(1), "d"))
class W:
    def __format__(self, spec): return 3
class X: pass
for text in ("f'{W()}'", "f'{X():>10}'", "format([1], 'd')", "format(3, 's')", "format('a', 'd')", "format(3.5, 'd')", "format(None, '5')"):
    try: print(eval(text))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
