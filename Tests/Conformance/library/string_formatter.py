# String.Formatter does what str.format does, in pieces
import string
f = string.Formatter(); print(f.format("{0} {a!r:>5} {1[0]} {{}}", 1, [2], a="x"), list(f.parse("a{b!r:c}d")))
class Quiet(string.Formatter):
    def get_value(self, key, args, kwargs): return kwargs.get(key, "?") if isinstance(key, str) else args[key]
print(Quiet().format("{x} {y}", x=1))
for text in ("{", "}", "{0}{}", "{x}"):
    try: f.format(text, 1)
    except Exception as e: print(type(e).__name__, e)
