# A function knows its name, its documentation and its defaults
def mean(values, start=0, *, scale=1.0):
    """The arithmetic mean.

    Second paragraph.
    """
    return (start + sum(values)) / len(values) * scale

print(mean.__name__, mean.__doc__, mean.__defaults__)
mean.calls = 3
print(mean.calls, (lambda: 0).__name__, mean.__qualname__)

class Holder:
    """A holder."""
    def method(self):
        return 1

print(Holder.__doc__, Holder.method.__qualname__, Holder().method.__name__, Holder.__module__, __name__)
