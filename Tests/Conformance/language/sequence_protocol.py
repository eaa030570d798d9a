# __getitem__ and __len__ alone make a sequence
class G:
    def __len__(self): return 4
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
print(list(G()), 20 in G(), 5 in G(), [*G()], dict(zip("ab", G())), list(reversed(G())), max(G()), sorted(G(), reverse=True))
a, b, *c = G(); print(a, b, c, list(enumerate(G())), sum(G()))
for x in G(): print(x, end=" ")
class Old:
    def __getitem__(self, i): return "abc"[i]
print("".join(Old()), "b" in Old())
try: reversed(Old())
except TypeError as e: print(e)
