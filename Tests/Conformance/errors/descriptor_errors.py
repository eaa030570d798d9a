# Descriptors and properties that refuse
class ReadOnly:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read-only!")
class R: a = ReadOnly()
class A:
    @property
    def x(self): return 1
    @property
    def y(self): return self._y
    @y.setter
    def y(self, v): self._y = v
    @y.deleter
    def y(self): del self._y
    w = property()
a = A(); a.y = 3; print(a.y); del a.y
def attempt(function):
    try: function()
    except AttributeError as e: print(e)
attempt(lambda: setattr(R(), "a", 2)); attempt(lambda: delattr(R(), "a")); attempt(lambda: setattr(a, "x", 2))
attempt(lambda: delattr(a, "x")); attempt(lambda: a.y); attempt(lambda: a.w); attempt(lambda: delattr(a, "zz"))
a.x = 5
