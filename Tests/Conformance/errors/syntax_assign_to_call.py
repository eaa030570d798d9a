# A call is no target of an assignment
def f():
    return 1
f() = 2
