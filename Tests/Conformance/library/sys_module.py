# sys: facts about the interpreter
import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.maxsize, sys.byteorder)
print(sys.getrecursionlimit())
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit())
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig)
print(sys.float_info)
print(len(sys.argv), "sys" in sys.modules)
sys.stdout.write("written\n")
print("to file", file=sys.stdout)
sys.stdout.flush()
print([sys.getsizeof(x) for x in (0, 1, 2**40, 1.5, "", "abc", (), (1, 2), [], b"ab", True, None, {}, "é", "日本")])
print(sys.platform, sys.stdout.name, sys.stdout.encoding)
try:
    1 / 0
except ZeroDivisionError:
    t, v, _ = sys.exc_info()
    print(t, v)
print(sys.exc_info())


class Tee:
    def write(self, text):
        sys.__stdout__.write(text.upper())


sys.stdout = Tee()
print("shouted")
sys.stdout = sys.__stdout__
print("normal")
