# Methods are looked up along the bases, super() goes on to the next
class Base:
    def __init__(self, name):
        self.name = name

    def describe(self):
        return f"{type(self).__name__} {self.name}: {self.detail()}"

    def detail(self):
        return "base"

class Child(Base):
    def __init__(self, name, size):
        super().__init__(name)
        self.size = size

    def detail(self):
        return "child of " + super().detail() + f" with {self.size}"

class GrandChild(Child):
    pass

for thing in (Base("a"), Child("b", 2), GrandChild("c", 3)):
    print(thing.describe(), isinstance(thing, Child), isinstance(thing, (int, Base)))
print(issubclass(GrandChild, Base), GrandChild.__bases__[0].__name__, [c.__name__ for c in GrandChild.__mro__])

class A:
    def who(self):
        return ["A"]

class B(A):
    def who(self):
        return ["B"] + super().who()

class C(A):
    def who(self):
        return ["C"] + super().who()

class D(B, C):
    def who(self):
        return ["D"] + super().who()

print(D().who())
