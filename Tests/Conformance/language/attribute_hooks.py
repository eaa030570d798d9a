# __getattr__, __getattribute__, __setattr__ and __delattr__ take attributes over
class GA:
    def __getattr__(self, n):
        if n.startswith("x"): return n
        raise AttributeError(n + "!")
print(GA().xyz, getattr(GA(), "q", "d"), hasattr(GA(), "b"))
try: GA().zed
except AttributeError as e: print(e)
class SA:
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
    def __getattribute__(self, n): return object.__getattribute__(self, n)
s = SA(); s.a = 4; print(s.a); del s.a
class M(dict):
    def __missing__(self, k): return k * 2
print(M()["ab"], M().get("q"), M({"a": 1})["a"])
class D:
    def __dir__(self): return ["z", "a"]
print(dir(D()))
