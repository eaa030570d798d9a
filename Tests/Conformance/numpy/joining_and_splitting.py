# concatenate, stack and their relatives, and splitting again
import numpy as np
a = np.array([1, 2])
b = np.array([3, 4])
print(np.concatenate([a, b]), np.stack([a, b]), np.stack([a, b], axis=1), np.vstack([a, b]), np.hstack([a, b]), sep="\n")
print(np.column_stack([a, b]), np.append(a, 9), np.tile(a, 2), np.repeat(a, 2), np.split(np.arange(6), 3), sep="\n")
print(np.expand_dims(a, 0).shape, np.squeeze(np.ones((1, 2, 1))).shape, np.flip(a), np.roll(np.arange(4), 1))
print(np.unique([3, 1, 2, 3, 1]), np.sort([3, 1, 2]), np.argsort([3, 1, 2]), np.unique([1, 1, 2], return_counts=True))
