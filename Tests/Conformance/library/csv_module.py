# Csv reads and writes tables
import csv, io
f = io.StringIO("a,b,c\n1,2,3\n\"x, y\",\"q\"\"z\",\n")
for r in csv.reader(f): print(r)
f = io.StringIO(); w = csv.writer(f); w.writerow(["a", 1, 2.5, None, "x,y", 'q"']); w.writerows([[1, 2], [3, 4]]); print(repr(f.getvalue()))
f = io.StringIO("n,v\nx,1\ny,2\n"); d = csv.DictReader(f); print(d.fieldnames); print(list(d))
f = io.StringIO(); w = csv.DictWriter(f, fieldnames=["n", "v"]); w.writeheader(); w.writerow({"n": 1, "v": 2}); print(f.getvalue())
print(list(csv.reader(["a;b;c", "1;2;3"], delimiter=";")), list(csv.reader(["a\tb"], dialect="excel-tab")))
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    f = io.StringIO(); w = csv.writer(f, quoting=quoting, lineterminator="\n"); w.writerow([1, "a"]); print(f.getvalue(), end="")
