# Binary files, and bytes in memory
import builtins, io, os
path = f"file_binary_{os.getpid()}.tmp"
def print(*values, **keywords):
    builtins.print(*(str(value).replace(path, "FILE") for value in values), **keywords)
with open(path, "wb") as f:
    print(f.write(bytes(range(10))), f.write(b"\nline\n"), f.mode, f)
with open(path, "rb") as f:
    print(f.read(3), f.tell(), f.seek(-6, 2), f.readline(), f.read(), f.read(), f.mode, f)
    f.seek(2)
    f.seek(3, 1)
    print(f.tell(), f.read(2))
with open(path, "ab") as f:
    f.write(b"tail")
with open(path, "r+b") as f:
    f.write(b"AB")
    print(f.read(3), f.mode, f)
print(list(open(path, "rb")), open(path, "rb").readlines()[-1])
os.unlink(path)
b = io.BytesIO(b"one\ntwo\nthree")
print(b.read(2), b.readline(), b.tell(), list(b), b.read(), b.seek(0), b.readlines())
b.seek(1)
print(b.write(b"XY"), b.getvalue(), b.truncate(5), b.getvalue(), b.seek(0, 2), b.write(b"!"), b.getvalue())
with io.BytesIO() as c:
    c.seek(2)
    c.write(b"z")
    print(c.getvalue(), c.readable(), c.writable(), c.seekable(), c.closed)
print(c.closed)
s = io.StringIO("a\nb\nc")
print(s.readline(1), s.readlines(), s.seek(0), s.read(2), s.tell(), isinstance(s, io.IOBase), isinstance(s, io.TextIOBase))
