# Print writes to any object with a method write, a piece at a time
import sys
class W:
    def write(self, s): sys.stdout.write("<" + s + ">")
    def flush(self): sys.stdout.write("(flush)")
print("x", "y", file=W()); print("a", "b", sep="-", end="!\n", file=sys.stdout, flush=True); print(1, file=W(), flush=True)
print("err", file=sys.stderr); print(2, file=None); print(*[1, 2, 3], sep=", "); print(); print(sep="x")
class Bad:
    def __str__(self): raise ValueError("no text")
try: print("before", Bad(), "after")
except ValueError as e: print(e)
for options in ({"sep": 1}, {"foo": 1}, {"end": b""}):
    try: print("x", **options)
    except TypeError as e: print(e)
try: print("x", file=3)
except AttributeError as e: print(e)
