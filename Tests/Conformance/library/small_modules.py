# timeit, platform, types, uuid, shutil
import timeit, platform, types, uuid, shutil, os
print(timeit.timeit("x = 1", number=10) >= 0, timeit.timeit(lambda: None, number=5) >= 0, len(timeit.repeat("y", "y = 2", repeat=3, number=2)), timeit.Timer("a + 1", "a = 1").timeit(3) > 0, timeit.timeit("z", number=1, globals={"z": 1}) >= 0)
print(platform.python_version(), platform.python_implementation(), platform.python_version_tuple(), platform.system() in ("Linux", "Darwin"))
n = types.SimpleNamespace(a=1, b="x")
n.c = [n.a]
print(n, n == types.SimpleNamespace(a=1, b="x", c=[1]), isinstance(print, types.BuiltinFunctionType), isinstance(lambda: 0, types.FunctionType), isinstance((i for i in ""), types.GeneratorType), isinstance(types, types.ModuleType), type(None) is types.NoneType)
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u == uuid.UUID(int=u.int), uuid.UUID(bytes=u.bytes), uuid.uuid4() != uuid.uuid4(), uuid.uuid4().version, len(str(uuid.uuid4())))
base = f"small_modules_{os.getpid()}.tmp"
os.makedirs(base + "/a/b")
open(base + "/a/x.txt", "w").write("x")
print(os.path.basename(shutil.copy(base + "/a/x.txt", base)), sorted(os.listdir(base)))
shutil.copytree(base + "/a", base + "/c")
shutil.move(base + "/x.txt", base + "/c/y.txt")
print(sorted(os.listdir(base)), sorted(os.listdir(base + "/c")))
shutil.rmtree(base)
print(os.path.exists(base))
shutil.rmtree(base, ignore_errors=True)
for call in [lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: timeit.timeit(5)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
shutil.rmtree("no_such_folder")
