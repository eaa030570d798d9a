# What finally raises replaces what was on its way
def f():
    try:
        1 / 0
    finally:
        {}["missing"]
f()
