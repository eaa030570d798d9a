# sys.exit with a text prints it to standard error and ends with status 1
import sys
print("out")
sys.exit("something is missing")
