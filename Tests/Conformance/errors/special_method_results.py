# Special methods that answer the wrong type
class A:
    def __bool__(self): return 3
    def __len__(self): return -1
    def __hash__(self): return "a"
    def __repr__(self): return 3
    def __str__(self): return 4
    def __iter__(self): return 5
    def __index__(self): return "x"
    def __int__(self): return 1.5
    def __float__(self): return "f"
    def __contains__(self, x): return "yes"
a = A()
for f in (bool, len, hash, repr, str, iter, list, int, float, lambda v: [1][v], lambda v: 3 in v):
    try: print(f(a))
    except Exception as e: print(type(e).__name__, e)
class L:
    def __len__(self): return "a"
len(L())
