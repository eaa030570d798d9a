# __del__ is called when the last reference goes, at the end of the program at the latest
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D(1); b = a; del a; print("still"); b = None; print("gone")
def f(): x = D(2); print("in f")
f(); print("after f"); D(3); l = [D(4)]; l.clear(); print("end"); z = D(5); y = D(6)
