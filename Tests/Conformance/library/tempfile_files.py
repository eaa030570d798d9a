# Temporary files and folders
import tempfile, os
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.txt")
    with open(path, "w") as f: f.write("hello")
    print(os.listdir(folder), open(path).read(), os.path.isdir(folder))
print(os.path.exists(folder))
