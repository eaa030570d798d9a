# arrays of several elements have no truth value and are no Python number
import numpy as np
a = np.array([1, 2, 3])
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: bool(a))
attempt(lambda: 1 if a > 2 else 0)
attempt(lambda: a == 1 and a == 2)
attempt(lambda: bool(np.array([])))
attempt(lambda: float(a))
attempt(lambda: a.item())
attempt(lambda: hash(a))
attempt(lambda: len(np.array(5)))
attempt(lambda: bool(np.array([0])))
attempt(lambda: [].index(a))
if a == [1, 2, 3]:
    print("equal")
