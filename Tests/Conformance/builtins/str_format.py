# str: format and format_map fill templates.
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x:>5}|{y:<5}|{z:^5}".format(x=1, y="q", z=2.5))
print("{0[1]} {a.real} {b[k]}".format([1, 2], a=3, b={"k": "v"}), "{!r:>6}".format("x"), "{:{}}".format("a", 4), "{{}}".format())
print("{a} {b[0]}".format_map({"a": 1, "b": [2]}))
class Default(dict):
    def __missing__(self, key): return "<" + key + ">"
print("{a} {zz}".format_map(Default(a=1)))
for f in [lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{".format(), lambda: "{a}".format_map({}), lambda: "{}".format_map({}), lambda: "{0} {}".format(1, 2), lambda: "{:d}".format("x")]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
