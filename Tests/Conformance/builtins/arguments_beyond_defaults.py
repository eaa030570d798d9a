# Built-in functions with the arguments that are mostly left out
x = 3
if x in [1, 2, 3]: print("in")
print(list(zip([1, 2], "ab", strict=True)), str(b"abc", "utf-8"), next(iter([]), "empty"), dict([("a", 1)], b=2))
print(sum([1, 2], 10), sum([[1], [2]], []), int("ff", 16), int("101", base=2), list(enumerate("ab", start=5)), round(2.567, 2), round(1234, -2))
print(sorted([3, 1, 2], key=lambda v: -v, reverse=True), min([], default=0), max("a", "bb", key=len), list(map(lambda a, b: a + b, [1, 2], [3, 4])))
print(pow(3, 4, 5), list(filter(None, [0, 1, "", "a"])), getattr(3, "nothing", None), eval("a + 1", {"a": 2}), isinstance(1, (str, int)))
print("a b c".split(" ", 1), "a\nb".splitlines(True), {"a": 1}.get("b", 0), type("T", (), {"k": 1}).k, list(range(10, 0, -3)))
class A: pass
a = A(); setattr(a, "v", 1); print(hasattr(a, "v")); delattr(a, "v"); print(hasattr(a, "v"), callable(A), globals()["x"], repr("q"))
