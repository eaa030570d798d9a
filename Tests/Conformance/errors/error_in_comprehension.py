# A traceback shows the comprehension as a frame
values = [1, 2, 0]
def invert(xs):
    return [1 / x for x in xs]
print(invert(values[:2]))
invert(values)
