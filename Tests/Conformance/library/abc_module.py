# abc: a class with abstract methods cannot be made
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self): ...

    def show(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    name = "square"

    def area(self):
        return 4


print(Square().show(), isinstance(Square(), Shape), issubclass(Square, ABC))


class Half(Shape):
    def area(self):
        return 1


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
