# Reports of exceptions as texts
import builtins, traceback, sys, io, os
folder = os.path.dirname(os.path.abspath(__file__)) + "/"
def print(*values, **keywords):
    builtins.print(*(str(value).replace(folder, "") for value in values), **keywords)
def inner(x):
    return 1 / x
def outer(x):
    return inner(x) + 1
try:
    outer(0)
except ZeroDivisionError as error:
    text = traceback.format_exc()
    print(text.splitlines()[0], text.splitlines()[-1], text.count("File"))
    print(text)
    print(traceback.format_exception_only(error), traceback.format_exception(error)[-1], end="")
    out = io.StringIO()
    traceback.print_exception(type(error), error, error.__traceback__, file=out)
    print(out.getvalue() == text, len(traceback.format_tb(error.__traceback__)))
try:
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("wrong") from error
except ValueError as error:
    traceback.print_exception(error)
    print("".join(traceback.format_exception(error)).count("Traceback"))
print(repr(traceback.format_exc()))
traceback.print_exc()
error = ValueError("never raised")
print(traceback.format_exception(error), traceback.format_exception_only(type(error), error))
