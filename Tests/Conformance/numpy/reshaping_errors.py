# shapes and axes that do not fit
import numpy as np
a = np.arange(6)
def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: a.reshape(4, 2))
attempt(lambda: a.reshape(4, -1))
attempt(lambda: a.reshape(-1, -1))
attempt(lambda: a.sum(axis=1))
attempt(lambda: a.reshape(2, 3).transpose(0, 0))
attempt(lambda: np.squeeze(np.ones((2, 1)), 0))
attempt(lambda: np.concatenate([np.ones((2, 3)), np.ones((2, 2))]))
attempt(lambda: np.concatenate([np.ones(2), np.ones((2, 2))]))
attempt(lambda: np.stack([np.ones(2), np.ones(3)]))
attempt(lambda: np.split(a, 4))
attempt(lambda: np.zeros(-1))
attempt(lambda: np.max([]))
attempt(lambda: np.linalg.inv(np.zeros((2, 2))))
a.reshape(4)
