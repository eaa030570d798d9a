# A decorator that fails
def deco(f):
    raise RuntimeError(f"no {f.__name__}")

@deco
def g():
    pass
