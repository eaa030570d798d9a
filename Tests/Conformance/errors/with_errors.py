# What is no context manager, and errors inside of one
class NoExit:
    def __enter__(self): pass
class Loud:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): print("exit", kind.__name__)
for f in (3, NoExit()):
    try:
        with f: pass
    except TypeError as e: print(e)
with Loud() as l:
    1 / 0
