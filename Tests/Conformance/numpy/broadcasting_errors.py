# shapes that do not broadcast are named in the message
import numpy as np
def attempt(action):
    try:
        action()
    except ValueError as error:
        print(error)
attempt(lambda: np.ones(3) + np.ones(2))
attempt(lambda: np.ones((2, 3)) * np.ones((3, 2)))
attempt(lambda: np.ones((2, 3)) @ np.ones((2, 3)))
attempt(lambda: np.dot(np.ones(3), np.ones(2)))
attempt(lambda: np.matmul(np.ones(3), 2))
x = np.ones((2, 2))
attempt(lambda: x.__setitem__(0, [1, 2, 3]))
np.ones((2, 3)) + np.ones((2, 2))
