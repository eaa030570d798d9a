# Texts cannot be changed, and have ends
s = "hello"
for f in (lambda: s[10], lambda: s["a"], lambda: s.index("z"), lambda: s.nothing, lambda: s + 1, lambda: s * "a", lambda: s - "h"):
    try: f()
    except Exception as e: print(type(e).__name__, e)
s[0] = "H"
