# Only exceptions can be raised
try:
    raise ValueError
except ValueError as error:
    print(repr(error), str(error) == "")
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise ValueError("one", 2)
except ValueError as error:
    print(error, error.args)

class Silent(Exception):
    pass

class Loud(Exception):
    def __str__(self):
        return "loud text"

try:
    raise Loud()
except Loud as error:
    print(error, repr(error))
raise Silent
