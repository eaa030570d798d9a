# A module or a name of a module that does not exist
try:
    import does_not_exist
except ModuleNotFoundError as error:
    print(error, isinstance(error, ImportError))
try:
    from math import sqroot
except ImportError as error:
    print(type(error).__name__)
import mathematics
