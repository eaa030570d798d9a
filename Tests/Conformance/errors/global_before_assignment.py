# A global that does not exist yet
def f():
    global counter
    counter += 1
f()
