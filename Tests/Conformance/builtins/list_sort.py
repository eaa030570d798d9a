# list.sort: stable, with key and reverse, and safe while comparisons go wrong.
a = [3, 1, 2]; print(a.sort(), a); a.sort(reverse=True); print(a)
words = ["banana", "Apple", "cherry", "date", "fig"]
words.sort(key=len); print(words); words.sort(key=str.lower, reverse=True); print(words); words.sort(key=lambda w: (len(w), w)); print(words)
p = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]; p.sort(key=lambda t: t[0]); print(p); p.sort(key=lambda t: t[0], reverse=True); print(p)
print(sorted([5, 2, 9], reverse=True), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([[2], [1, 5], [1]]), sorted([1.5, 1, True]))
x = [3, "a", 1]
try: x.sort()
except TypeError as e: print(e, x)
for f in [lambda: [1].sort(len), lambda: [1].sort(foo=1), lambda: [1, 2].sort(key=1), lambda: [1].sort(reverse="x"), lambda: sorted(), lambda: sorted(1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
y = [2, 1, 3]
def key(v):
    y.append(9)
    return v
try: y.sort(key=key)
except ValueError as e: print(e, y)
class P:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"P{self.n}"
q = [P(3), P(1), P(2)]; q.sort(); print(q, min(q), max(q, key=lambda p: p.n))
