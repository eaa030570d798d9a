# Endless recursion ends after 1,000 calls, and the traceback folds the repeated frames
def down(n):
    return down(n + 1)

deepest = 0

def measure(n):
    global deepest
    deepest = n
    measure(n + 1)

try:
    measure(1)
except RecursionError as error:
    print(error, deepest)
down(0)
