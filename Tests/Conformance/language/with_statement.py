# with calls __enter__ and __exit__, in order, and __exit__ may swallow an exception
class Room:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow

with Room("a") as a, Room("b") as b:
    print(a, b)

with Room("quiet", swallow=True):
    raise ValueError("inside")
print("after")

try:
    with Room("outer"):
        with Room("inner"):
            1 / 0
except ZeroDivisionError as error:
    print("caught", error)

def leave():
    with Room("returning"):
        return "value"

print(leave())
