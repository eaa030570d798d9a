# A generator shows its state
def g(a):
    yield a
i = g(1); print(i.gi_running, i.gi_frame is None, i.gi_code.co_name, i.__name__, i.__qualname__)
list(i); print(i.gi_frame is None)
