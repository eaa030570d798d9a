# else runs without an exception, finally runs always, also on return, break and continue
def divide(a, b):
    try:
        result = a / b
    except ZeroDivisionError:
        print("except")
        return "infinite"
    except (TypeError, ValueError) as error:
        print("other", type(error).__name__)
        return None
    else:
        print("else")
        return result
    finally:
        print("finally")

print(divide(1, 2))
print(divide(1, 0))
print(divide(1, "x"))

for i in range(3):
    try:
        if i == 0:
            continue
        if i == 1:
            break
    finally:
        print("leaving", i)

def last_word():
    try:
        return "try"
    finally:
        return "finally"

print(last_word())

try:
    try:
        raise KeyError("k")
    finally:
        print("inner finally")
except KeyError as error:
    print("outer", error, repr(error), error.args)

try:
    error
except NameError as gone:
    print(gone)
