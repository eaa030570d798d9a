# Printing, repr and arguments of exceptions
for error in (ValueError("text"), KeyError("k"), IndexError(1, 2), RuntimeError(), OSError(2, "No such file"), StopIteration(5), ZeroDivisionError("z")):
    print(str(error), "|", repr(error), "|", error.args)
print(ValueError("a") == ValueError("a"), isinstance(KeyError(), LookupError))
try:
    raise ValueError("with note")
except ValueError as error:
    error.add_note("a note")
    print(error.__notes__)
    raise
