# Text files: writing, reading in pieces, lines, seeking, appending
import builtins, os
path = f"file_text_{os.getpid()}.tmp"
def print(*values, **keywords):
    builtins.print(*(str(value).replace(path, "FILE") for value in values), **keywords)
with open(path, "w") as f:
    print(f.write("one\ntwo\nthree 梯度\n"), f.writable(), f.readable(), f.name, f.mode, f.closed, f)
    f.writelines(["four\n", "five"])
    print("six", file=f)
    print(f.tell())
print(f.closed, f)
with open(path, encoding="utf-8") as f:
    print(repr(f.read(5)), f.tell(), repr(f.readline()), repr(f.readline(4)), repr(f.readline()), f.readlines(), repr(f.read()), f)
    print(f.seek(4), f.readline(), f.tell())
    f.seek(0)
    print([line.rstrip() for line in f], list(f))
for number, line in enumerate(open(path), 1):
    print(number, line, end="")
with open(path, "a") as f:
    f.write("seven\r\n")
with open(path, "r+") as f:
    print(repr(f.readline()))
    f.seek(0)
    f.write("ONE")
    f.seek(0)
    print(f.read().count("\n"))
    f.seek(0, 2)
    f.write("end")
print(open(path, newline="").read()[-12:].encode())
print(open(path).read().splitlines()[-2:])
with open(path, "w", encoding="latin-1") as f:
    f.write("é")
print(open(path, "rb").read(), open(path, encoding="latin-1").read(), open(path, encoding="utf-8", errors="replace").read())
with open(path, "w", newline="\r\n") as f:
    f.write("a\nb\n")
print(open(path, "rb").read(), os.path.getsize(path))
with open(path, "w+") as f:
    f.write("abcdef")
    f.truncate(3)
    f.seek(0)
    print(f.read())
os.remove(path)
print(os.path.exists(path))
