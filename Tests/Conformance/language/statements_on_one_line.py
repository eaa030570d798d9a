# Semicolons, one-line blocks, line continuation and comments
x = 1; y = 2; print(x + y)
if x: print("one line"); print("still in the block")
for i in range(2): print(i)
total = 1 + \
    2
total += (3 +  # a comment inside brackets
          4)
print(total)
values = [
    1,
    2,  # trailing comma

    3,
]
print(values)
def short(): return "short"
print(short())
class Empty: pass
print(Empty.__name__)
if True:
        print("eight spaces")
pass; ...
print(...)
