# what a dtype cannot hold or be
import numpy as np
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(error)
attempt(lambda: np.zeros(2, dtype="foo"))
attempt(lambda: np.array([300], dtype=np.uint8))
attempt(lambda: np.array([1], dtype=np.uint8) + 300)
attempt(lambda: np.arange(3) ** -1)
attempt(lambda: np.array([True]) - np.array([True]))
attempt(lambda: -np.array([True]))
attempt(lambda: np.array([1.5]) & 1)
attempt(lambda: np.array([[1, 2], [3]]))
x = np.arange(3)
x += 0.5
