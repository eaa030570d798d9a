# sys.exit alone ends with status 0, and SystemExit can be caught
import sys
try:
    sys.exit(5)
except SystemExit as leaving:
    print(leaving.code, repr(leaving), isinstance(leaving, Exception))
sys.exit()
