# __new__ and metaclasses decide whether there is a new instance
class Single(type):
    made = {}
    def __call__(cls, *a, **k):
        if cls not in cls.made: cls.made[cls] = super().__call__(*a, **k)
        return cls.made[cls]
class S(metaclass=Single): pass
print(S() is S())
class T:
    inst = None
    def __new__(cls, *a):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
print(T() is T())
class U: pass
class V:
    def __init__(self): return 3
for f in (lambda: object(1), lambda: U(1), V, lambda: U(x=1)):
    try: f()
    except TypeError as e: print(e)
