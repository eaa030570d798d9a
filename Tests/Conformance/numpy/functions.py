# universal functions and comparison helpers
import numpy as np
x = np.array([0.0, 0.5, 1.0])
print(np.exp(x), np.log(x + 1), np.sin(x), np.cos(x), np.tanh(x), np.sqrt(x), np.square(x), np.abs(-x), sep="\n")
print(np.maximum(x, 0.6), np.minimum(x, 0.6), np.clip(x, 0.2, 0.8), np.power(x, 2), np.sign([-2, 0, 3]), np.floor(1.7), np.round(2.567, 1))
print(np.add(1, 2), repr(np.add([1], [2])), np.add.reduce([1, 2, 3]), np.multiply.outer([1, 2], [3, 4]))
print(np.allclose([1.0], [1.0 + 1e-9]), np.isclose([1.0, 2.0], [1.0, 2.1]), np.array_equal([1, 2], [1, 2]), np.isnan([1, np.nan]))
print(np.exp, np.pi, np.e, np.inf, np.nan, np.linalg.norm([3, 4]), np.dot([1, 2], [3, 4]), np.outer([1, 2], [3, 4]))
