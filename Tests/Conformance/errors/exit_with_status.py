# sys.exit ends with the given status and runs finally blocks
import sys
try:
    print("before")
    sys.exit(3)
finally:
    print("finally")
print("never")
