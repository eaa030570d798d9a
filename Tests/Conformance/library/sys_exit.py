# sys.exit with a text prints it to standard error and ends with status 1
import sys
try:
    sys.exit(3)
except SystemExit as e:
    print("code", e.code)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
try:
    sys.stdout.write(3)
except TypeError as e:
    print(e)
sys.exit("bye")
