# Atexit calls functions when the program ends, last first
import atexit
@atexit.register
def first(): print("first")
atexit.register(print, "bye", end="!\n"); print("hi")
def gone(): print("never")
atexit.register(gone); atexit.unregister(gone)
raise ValueError("before the end")
