# contextlib: context managers from generators, suppression, redirection, stacks
import contextlib
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("</" + name + ">")


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("bad")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)


@tag("deco")
def work(x):
    print("work", x)
    return x + 1


print(work(1), work(2))
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("after")
with nullcontext(5) as n:
    print(n)


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)

    def flush(self):
        pass

    def close(self):
        print("closed")


s = Sink()
with redirect_stdout(s):
    print("hidden", 1)
print("".join(s.parts), end="")
with closing(s) as q:
    print(q is s)
with ExitStack() as stack:
    a = stack.enter_context(tag("x"))
    stack.callback(print, "callback", 1)
    b = stack.enter_context(tag("y"))
    print(a, b)
with ExitStack() as stack:
    stack.enter_context(suppress(ValueError))
    stack.enter_context(tag("z"))
    raise ValueError("in stack")
print("end")


@contextmanager
def empty():
    if False:
        yield


for make in (lambda: empty().__enter__(), lambda: ExitStack().enter_context(5)):
    try:
        make()
    except Exception as e:
        print(type(e).__name__ + ":", e)
