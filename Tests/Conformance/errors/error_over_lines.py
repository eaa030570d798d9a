# Carets stand below the first line of a call over several lines
def add(a,
        b):
    return (a
            + b)
print(add(1, 2))
add(1,
    "two")
