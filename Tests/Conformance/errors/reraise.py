# A bare raise goes on with the same exception
def work():
    try:
        [][0]
    except IndexError:
        print("noticed")
        raise

try:
    work()
except IndexError as error:
    print("again", error)
    saved = error
try:
    raise
except RuntimeError as error:
    print(error)
raise saved
