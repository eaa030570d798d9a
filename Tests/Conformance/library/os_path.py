# Paths as texts
import os.path
from os.path import *
for p in ["a/b/c.txt", "/a/b/", "c.tar.gz", ".hidden", "a/.b", "..", "", "/", "//x", "a//b", "a.b/c", "x."]:
    print(repr(p), split(p), splitext(p), repr(basename(p)), repr(dirname(p)), normpath(p), isabs(p))
print(join("a", "b"), join("a/", "b"), join("a", "/b", "c"), join("", "b"), join("a", ""), join("/"))
print(normpath("a/../b"), normpath("../a/../.."), normpath("/../a"), normpath("./a/./b/"), normpath("a/.."))
print(relpath("a/b", "a"), relpath("a", "a/b/c"), relpath("x", "y"), relpath("/a/b", "/a/c"), relpath("a", "a"))
print(commonprefix(["abc", "abd"]), commonpath(["a/b/c", "a/b/d"]), commonpath(["/x/y", "/x"]), commonprefix([]))
print(os.fspath("x"), os.path.basename(os.path.abspath("q/../z.py")), exists("no_such"), isfile("no_such"), isdir("."))
for call in [lambda: join("a", 1), lambda: commonpath([]), lambda: commonpath(["/a", "b"]), lambda: os.fspath(1), lambda: splitext(None), lambda: relpath("")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
join(1, "a")
