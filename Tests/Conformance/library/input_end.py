# input at the end of input raises EOFError
try:
    input("name? ")
except EOFError as e:
    print()
    print("EOFError:", e)
exit(3)
