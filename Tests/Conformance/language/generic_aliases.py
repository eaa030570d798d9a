# List[int] and int | None are objects that remember their parameters
print(list[int], dict[str, int], tuple[int, ...], set[str], type[int], frozenset[int], list[dict[str, list[int]]])
print(list[int].__origin__, list[int].__args__, list[int]([1, 2]), list[int]() == [])
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] == list[str], type(list[int]))
def f(x: list[int], y: dict[str, float] = {}) -> tuple[int, str]: return 1, "a"
print(f.__annotations__)
class X(list[int]): pass
print(X.__bases__, X([1]))
print(int | None, int | str, (int | str).__args__, list[int] | None, type(int | str), int | str == str | int)
print(isinstance(3, int | str), isinstance(3.0, int | None), isinstance(None, int | None), issubclass(bool, int | str))
for text in ("int[3]", "isinstance([], list[int])", "issubclass(list, list[int])", "int | 3", "list[int][str]"):
    try: eval(text)
    except TypeError as e: print(e)
