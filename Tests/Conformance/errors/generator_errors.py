# Generators end with errors of their own
def g():
    yield 1
    raise StopIteration
try: list(g())
except RuntimeError as e: print(e, repr(e.__cause__))
def stubborn():
    try: yield
    except GeneratorExit: yield 5
x = stubborn(); next(x)
try: x.close()
except RuntimeError as e: print(e)
def twice(): yield next(me)
me = twice()
try: next(me)
except ValueError as e: print(e)
def one():
    yield 1
    return "done"
i = one()
try: i.send(1)
except TypeError as e: print(e)
next(i)
next(i)
