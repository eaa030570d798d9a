# str: wrong arguments are refused in CPython's words.
s = "abc"
cases = [lambda: s.join([1]), lambda: s.join(1), lambda: s.join(["a", None]), lambda: s.join(), lambda: s.split(""), lambda: s.split(1), lambda: s.split(",", "x"), lambda: s.split(1, 2, 3), lambda: s.split(zz=1),
  lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: s.find(), lambda: s.find("a", 1, 2, 3), lambda: s.find("a", "b"), lambda: s.count(1), lambda: s.startswith(1), lambda: s.startswith((1,)), lambda: s.endswith(None), lambda: s.endswith(),
  lambda: s.strip(1), lambda: s.strip("a", "b"), lambda: s.replace("a"), lambda: s.replace("a", 1), lambda: s.replace(1, "a"), lambda: s.replace("a", "b", "c"), lambda: s.replace(a=1), lambda: s.partition(1), lambda: s.partition(""), lambda: s.partition(),
  lambda: s.upper(1), lambda: s.upper(x=1), lambda: s.center(), lambda: s.center("a"), lambda: s.center(5, "ab"), lambda: s.center(5, 1), lambda: s.zfill("x"), lambda: s.zfill(1.5), lambda: s.removeprefix(1), lambda: s.nope, lambda: str.upper(1), lambda: str.upper(), lambda: str.join(1, "a"), lambda: s.expandtabs("x"), lambda: s.splitlines(1, 2), lambda: s.isalpha(1), lambda: s.format_map(), lambda: "a" + 1, lambda: s.split(sep=",", sep2=1)]
for f in cases:
    try: print("no error", f())
    except Exception as e: print(type(e).__name__, e)
