# A traceback lists the calls from the outermost to the innermost, with carets under the failing part
def first(values):
    return second(values, scale=2) + 1

def second(values, scale):
    total = 0
    for value in values:
        total = total + third(value) * scale
    return total

def third(value):
    return 10 / (value - 2)

print(first([1, 3]))
print(first([1, 2, 3]))
