# finally runs before the traceback is printed
def work():
    try:
        print("working")
        return undefined_value
    finally:
        print("cleaning up")

work()
