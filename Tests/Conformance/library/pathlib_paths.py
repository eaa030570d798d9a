# Paths as objects
import builtins, os
from pathlib import Path, PurePath, PurePosixPath, PosixPath
p = Path("data") / "train" / "x.tar.gz"
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.parents[1], list(p.parents)[-1])
print(p.with_suffix(".zip"), p.with_name("y.txt"), p.with_stem("z"), p.with_suffix(""), p.joinpath("a", "b"), "root" / p)
print(Path("a/./b//c/"), Path(), Path("/"), Path("/").name == "", Path("/a").parent, Path("a").parent, Path("/").parent, Path("..").name)
print(Path("a") == Path("a/"), Path("a") < Path("b"), hash(Path("a")) == hash(Path("a")), {Path("a"): 1}[Path("a")], Path("a") == "a")
print(type(p).__name__, isinstance(p, PurePath), repr(PurePath("x")), PurePosixPath("q").suffix, Path("a", "/b", "c"), str(Path("b")))
print(p.relative_to("data"), p.is_relative_to("data"), p.is_absolute(), Path("/x").is_absolute(), p.match("*.gz"), p.match("train/*"), p.as_posix())
print(sorted([Path("b"), Path("a/z"), Path("a")]), Path(".hidden").suffix, Path(".hidden").stem, Path("x.").suffix)
base = Path(f"pathlib_paths_{os.getpid()}.tmp")
def print(*values, **keywords):
    builtins.print(*(str(value).replace(str(base), "BASE") for value in values), **keywords)
(base / "sub").mkdir(parents=True, exist_ok=True)
f = base / "sub" / "note.txt"
print(f.write_text("hello\nworld"), f.read_text(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size, f.read_bytes())
(base / "raw.bin").write_bytes(b"\x00\x01")
(base / "empty").touch()
print(sorted(x.name for x in base.iterdir()), sorted(map(str, base.glob("**/*.txt"))), sorted(map(str, base.rglob("*"))), sorted(base.glob("*.bin")))
with f.open() as file:
    print(file.readlines(), file.name)
print(f.rename(base / "moved.txt"), f.exists(), (base / "moved.txt").exists())
print(Path.cwd() == Path(".").resolve(), (Path.cwd() / "x") == Path("x").absolute())
for x in sorted(base.rglob("*"), reverse=True):
    x.rmdir() if x.is_dir() else x.unlink()
base.rmdir()
print(base.exists())
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: Path(1))
attempt(lambda: Path("a") / 1)
attempt(lambda: Path("a").with_suffix("txt"))
attempt(lambda: Path("/").with_name("x"))
attempt(lambda: Path("a").with_name(""))
attempt(lambda: Path("a/b").relative_to("c"))
attempt(lambda: Path("no_such_file").read_text())
attempt(lambda: Path("no_such_file").unlink())
attempt(lambda: Path("no_such_file").unlink(missing_ok=True))
attempt(lambda: Path("no/such").mkdir())
attempt(lambda: Path("no_such_file").write_text(b"x"))
attempt(lambda: Path(".").mkdir())
Path("no_such_file").open()
