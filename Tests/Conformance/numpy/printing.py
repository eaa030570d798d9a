# arrays print in columns, long ones shortened, dtypes only where they are not implied
import numpy as np
print(np.arange(20).reshape(4, 5), np.array([1.5, 22.25, -3]), np.array([[True, False]]), np.zeros((2, 2, 2)), sep="\n")
print(repr(np.array([1, 2])), repr(np.array([1.0], dtype=np.float32)), repr(np.array([])), repr(np.zeros((0, 3))), repr(np.array(5)))
print(np.arange(2000), np.array([1e-10, 1.0]), np.array([1e10, 1.0]), np.array([np.nan, np.inf, 1.0]))
np.set_printoptions(precision=3, suppress=True)
print(np.array([1.23456, 1e-7]))
print([np.array([1, 2]), np.float64(0.5)], {"a": np.arange(2)})
