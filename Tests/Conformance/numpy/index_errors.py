# indices that an array does not have
import numpy as np
a = np.arange(6).reshape(2, 3)
for key in (2, (0, 3), (0, 0, 0), "x", 1.5, [0, 5], [True, False, True], (Ellipsis, Ellipsis)):
    try:
        print(a[key])
    except IndexError as error:
        print(error)
try:
    a[0] = [1, 2]
except ValueError as error:
    print(error)
try:
    a[a > 2] = [1, 2]
except ValueError as error:
    print(error)
np.zeros(3)[3]
