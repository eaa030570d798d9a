# io.StringIO: a text read and written like a file
import io
from contextlib import redirect_stdout
s = io.StringIO()
print("a", 1, file=s)
s.write("b\nc")
print(repr(s.getvalue()), s.tell(), s.seek(0), s.readline(), s.read(), repr(s.read()))
print(list(io.StringIO("x\ny\nz")), [line.strip() for line in io.StringIO("1\n2\n")])
with redirect_stdout(io.StringIO()) as out:
    print("captured")
print(repr(out.getvalue()))
with io.StringIO("q") as f:
    print(f.read())
for make in (lambda: f.read(), lambda: s.write(5)):
    try:
        make()
    except Exception as e:
        print(type(e).__name__ + ":", e)
