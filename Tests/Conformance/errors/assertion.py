# assert with and without a message
def check(x):
    assert x > 0, f"x must be positive, not {x}"
    return x

print(check(1))
try:
    assert False
except AssertionError as error:
    print(repr(error))
try:
    assert 1 == 2, ("a", "tuple")
except AssertionError as error:
    print(error)
check(-1)
