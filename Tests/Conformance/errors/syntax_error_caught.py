# compile errors have a line, an offset and a text; code before them in another piece runs
try:
    eval("1 +")
except SyntaxError as error:
    print(error.msg, error.lineno, type(error).__name__)
print(eval("1 + 2"))
