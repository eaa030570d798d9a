# An except without a class catches everything
def f(x):
    try:
        return 10 / x
    except:
        return "caught"
print(f(2), f(0), f("a"))
try:
    raise KeyboardInterrupt
except:
    print("even this")
try:
    raise SystemExit(3)
except:
    print("and this")
