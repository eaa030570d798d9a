# Folders: making, listing, walking and removing
import builtins, os, glob, fnmatch
base = f"os_folders_{os.getpid()}.tmp"
def print(*values, **keywords):
    builtins.print(*(str(value).replace(base, "BASE") for value in values), **keywords)
os.makedirs(base + "/a/b", exist_ok=True)
os.makedirs(base + "/a/b", exist_ok=True)
for name in ["one.txt", "a/two.txt", "a/b/three.csv", ".hidden"]:
    with open(os.path.join(base, name), "w") as f:
        f.write(name)
os.mkdir(base + "/empty")
print(sorted(os.listdir(base)), os.path.isdir(base + "/a"), os.path.isfile(base + "/a"))
for top, folders, files in sorted(os.walk(base)):
    print(top, sorted(folders), sorted(files))
print([top for top, _, _ in os.walk(base + "/a", topdown=False)])
print(sorted(glob.glob(base + "/*")), sorted(glob.glob(base + "/**/*.txt", recursive=True)), glob.glob("nope*"))
print(fnmatch.fnmatch("data.csv", "*.csv"), fnmatch.filter(["a1", "b2", "a3"], "a[0-2]"), fnmatch.fnmatchcase("x-y", "x?y"))
with os.scandir(base) as entries:
    print(sorted((e.name, e.is_dir(), e.is_file(), e.path) for e in entries))
os.rename(base + "/one.txt", base + "/uno.txt")
print(os.path.exists(base + "/one.txt"), open(base + "/uno.txt").read(), os.stat(base + "/uno.txt").st_size)
os.replace(base + "/uno.txt", base + "/a/two.txt")
print(open(base + "/a/two.txt").read(), os.path.getsize(base + "/a/two.txt"))
for top, folders, files in os.walk(base, topdown=False):
    for name in files:
        os.remove(os.path.join(top, name))
    os.rmdir(top)
print(os.path.exists(base), os.getcwd() == os.path.abspath("."), os.sep, os.linesep == "\n", os.name, os.curdir)
os.environ["TAPER_TEST"] = "yes"
print(os.environ["TAPER_TEST"], os.getenv("TAPER_TEST"), os.getenv("TAPER_NONE"), os.getenv("TAPER_NONE", "d"), "TAPER_NONE" in os.environ, os.environ.get("TAPER_NONE", 1))
print(os.cpu_count() >= 1, len(os.urandom(5)), os.getpid() > 0)
try:
    os.environ["A"] = 1
except TypeError as error:
    print(error)
os.environ["TAPER_NONE"]
