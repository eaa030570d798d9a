# time's errors carry CPython's texts
import time
for text in ["time.sleep(-1)", "time.sleep('a')", "time.sleep()", "time.time(1)", "time.sleep(float('nan'))",
             "time.strftime(5)", "time.strftime('%Y', 3)", "time.gmtime('a')", "time.mktime((1, 2))"]:
    try:
        eval(text)
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)
