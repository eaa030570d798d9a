# Weak references do not keep objects alive
import weakref
class A: pass
a = A(); r = weakref.ref(a, lambda ref: print("gone")); print(r() is a); del a; print(r())
d = weakref.WeakValueDictionary(); b = A(); d["x"] = b; print(len(d), "x" in d); del b; print(len(d))
k = weakref.WeakKeyDictionary(); c = A(); k[c] = 1; print(len(k), k[c]); del c; print(len(k))
s = weakref.WeakSet(); e = A(); s.add(e); print(len(s), e in s); del e; print(len(s))
for value in (1, "a", [], (1,)):
    try: weakref.ref(value)
    except TypeError as e: print(e)
