# raise from names the cause, from None hides it
def parse(text):
    try:
        return float(text)
    except ValueError as error:
        raise RuntimeError(f"cannot read {text!r}") from error

def hide(text):
    try:
        return float(text)
    except ValueError:
        raise RuntimeError("hidden") from None

try:
    hide("x")
except RuntimeError as error:
    print(error, error.__cause__, error.__suppress_context__, type(error.__context__).__name__)
try:
    parse("y")
except RuntimeError as error:
    print(error, repr(error.__cause__))
parse("z")
