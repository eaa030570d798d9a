# __class_getitem__ answers subscripts of the class
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class H(G): pass
print(G[int], G[1, 2], H["a"])
class N: pass
for text in ("N[int]", "N()[0]"):
    try: eval(text)
    except TypeError as e: print(e)
try: N()[0] = 1
except TypeError as e: print(e)
try: del N()[0]
except TypeError as e: print(e)
