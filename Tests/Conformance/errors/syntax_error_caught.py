# A SyntaxError that is caught has a message and a line
try:
    eval("1 +")
except SyntaxError as error:
    print(error.msg, error.lineno, type(error).__name__)
print(eval("1 + 2"))
