# What csv refuses
import csv, io
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}))
attempt(lambda: csv.writer(3)); attempt(lambda: csv.reader([], delimiter="ab")); attempt(lambda: csv.reader([], dialect="nope"))
attempt(lambda: list(csv.reader([b"a"]))); attempt(lambda: csv.writer(io.StringIO()).writerow(3))
attempt(lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])); attempt(lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="x"))
