# Floats that grow too large
try:
    int(float("inf"))
except OverflowError as error:
    print(error)
try:
    float(10 ** 400)
except OverflowError as error:
    print(error)
print(1e308 * 10)
print(10.0 ** 400)
