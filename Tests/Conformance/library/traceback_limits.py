# Traceback can show some of the frames, and chained exceptions
import traceback, sys
def a(): b()
def b(): c()
def c(): raise KeyError("k")
try: a()
except KeyError:
    traceback.print_exc(limit=1, file=sys.stdout)
    traceback.print_exc(limit=-1, file=sys.stdout)
    print(traceback.format_exc(chain=False))
try:
    try: {}["a"]
    except KeyError as e: raise RuntimeError("outer") from e
except RuntimeError as e:
    print("".join(traceback.format_exception(type(e), e, e.__traceback__)))
    traceback.print_exception(e)
