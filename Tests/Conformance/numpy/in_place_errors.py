# in-place operators keep the dtype and the shape of the array
import numpy as np
a = np.arange(3)
for action in ("a += 0.5", "a /= 2", "a += np.ones((2, 3), dtype=int)", "a += np.arange(2)"):
    try:
        exec(action)
    except Exception as error:
        print(error)
print(a)
a //= 2
print(a)
a += 1.5
