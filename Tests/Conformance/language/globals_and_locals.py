# globals() and locals() show the names that exist
if False:
    never = 1
last = 2
print("never" in globals(), "last" in globals(), globals()["last"])

def f(a, b=2):
    c = a + b
    return locals()

print(f(1))
globals()["made"] = 5
print(made)
