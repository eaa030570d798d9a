# dividing by zero warns and gives inf or nan
import numpy as np
print(np.array([1.0, -1.0, 0.0]) / 0)
print(np.log(np.array([0.0, -1.0, 1.0])))
print(np.sqrt(-1.0))
print(np.float64(1) / 0)
print(np.exp(1000.0))
with np.errstate(divide="ignore", invalid="ignore"):
    print(np.array([1.0, 0.0]) / 0)
