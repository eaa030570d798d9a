# Temporary files and folders go away by themselves
import os, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x.txt")
    with open(path, "w") as f:
        f.write("inside")
    os.mkdir(os.path.join(folder, "sub"))
    print(os.path.isdir(folder), open(path).read(), os.path.basename(folder).startswith("tmp"))
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    f.write("abc")
    f.seek(0)
    name = f.name
    print(f.read(), name.endswith(".txt"), os.path.exists(name))
print(os.path.exists(name))
d = tempfile.mkdtemp(prefix="taper_")
print(os.path.basename(d).startswith("taper_"), os.listdir(d))
os.rmdir(d)
try:
    with tempfile.TemporaryDirectory() as folder:
        raise ValueError("inside")
except ValueError as error:
    print(error, os.path.exists(folder))
os.listdir("no_such_folder")
