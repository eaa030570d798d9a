# Glob finds files, shutil copies and removes them
import glob, os, shutil
os.makedirs("glob_shutil_d/sub", exist_ok=True); open("glob_shutil_d/a.txt", "w").write("hi"); open("glob_shutil_d/sub/b.txt", "w").close()
print(sorted(glob.glob("glob_shutil_d/*")), sorted(glob.glob("glob_shutil_d/**/*.txt", recursive=True)), sorted(os.listdir("glob_shutil_d")))
shutil.copy("glob_shutil_d/a.txt", "glob_shutil_d/c.txt"); print(os.path.exists("glob_shutil_d/c.txt"), os.path.getsize("glob_shutil_d/c.txt"))
shutil.rmtree("glob_shutil_d"); print(os.path.isdir("glob_shutil_d"))
for f in (lambda: os.mkdir("nope/x"), lambda: os.remove("nope"), lambda: shutil.rmtree("nope"), lambda: shutil.copy("nope", "x"), lambda: os.listdir("nope")):
    try: f()
    except OSError as e: print(type(e).__name__, e.errno, e.filename)
