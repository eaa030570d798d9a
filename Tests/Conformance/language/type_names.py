# Built-in objects name their types as CPython does
print(type(enumerate([])), type(zip()), type(map(int, [])), type(filter(None, [])), type(iter([])), type(iter({})), type(iter("")))
print(type(iter(())), type(iter(set())), type(iter(range(2))), type({}.keys()), type(iter(int, 1)), type(str.join), type(int.__add__))
print(type("".join), type(len), type([].append), type(lambda: 0), type(x for x in []), type(...), type(NotImplemented), type(type))
print(isinstance(zip(), zip), isinstance(map(str, []), map), str.join, int.__add__, (lambda: 0).__code__.co_name)
