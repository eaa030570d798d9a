# bool is an int, None is one object
print(True, False, None, True + True, True * 3, int(True), bool("False"), True == 1, True is True, isinstance(True, int))
print(type(True), type(None), None is None, None == 0, [None], str(None), repr(True), not None)
print(True and 5, False or None, True < 2, sum([True, False, True]), "ab"[True], {True: "t"}[1])
print(True & False, True | False, True ^ True, ~True, -True, True / 2)

def nothing():
    pass

print(nothing(), print("inner"))
