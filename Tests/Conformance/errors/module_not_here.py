# An import of a module of CPython that is not there says so
try: import nowhere_at_all
except ModuleNotFoundError as e: print(e, e.name)
try: from math import nothing
except ImportError as e: print(type(e).__name__)
try: import math.nothing
except ModuleNotFoundError as e: print(e)
import nowhere_at_all
